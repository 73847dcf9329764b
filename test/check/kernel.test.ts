import { expect, it } from 'vitest';
import { canOpen, openKernel } from '../../src/domain/check/kernel.js';
import { kernelCode } from '../../src/domain/check/kernel-code.js';

const kernel = openKernel(1 << 17, kernelCode());
const numbers = new Float32Array(kernel.memory);
const BYTES = 4;
let state = 5;
const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
/** Numbers from -`most` to `most`, at a place counted in numbers. */
const filled = (at: number, length: number, most: number) => {
  const column = numbers.subarray(at, at + length);
  column.forEach((_, i) => (column[i] = (2 * chance() - 1) * most));
  return column;
};

it('opens where there is WebAssembly', () => expect(canOpen()).toBe(true));

it.each([
  [1, 8, 1],
  [4, 16, 1],
  [7, 8, 3],
  [0, 8, 1],
])('adds %d rows of %d numbers, each times one of every %d', (count, width, stride) => {
  const to = filled(0, width, 1);
  const from = filled(100, count * stride, 1);
  const matrix = filled(200, count * width, 1);
  const wanted = Array.from(to, (sum, o) =>
    Array.from({ length: count }, (_, i) => from[i * stride]! * matrix[i * width + o]!).reduce(
      (a, b) => a + b,
      sum,
    ),
  );
  const [untouched] = filled(width, 1, 1);
  kernel.weigh(0, 100 * BYTES, stride * BYTES, 200 * BYTES, count, width * BYTES);
  wanted.forEach((number, o) => expect(to[o]).toBeCloseTo(number, 5));
  expect(numbers[width]).toBe(untouched);
});

it('makes small whole numbers numbers of a scale', () => {
  new Int8Array(kernel.memory, 4000, 12).set([-45, 45, 0, 1, -1, 7, 8, 9, -128, 127, 3, 2]);
  kernel.spread(0, 4000, 12, 0.5);
  expect([...numbers.subarray(0, 12)]).toEqual([-22.5, 22.5, 0, 0.5, -0.5, 3.5, 4, 4.5, -64, 63.5, 1.5, 1]);
});

it.each([0.5, 3, 40])('keeps in mind what a gated recurrent unit keeps, of numbers up to %d', (most) => {
  const width = 12;
  const [ahead, step, bias, past, now, best, heed] = [0, 100, 200, 300, 400, 500, 600].map((at) =>
    filled(at, at < 200 ? 3 * width : width, most),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  const before = [...best];
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const wanted = Array.from(past, (held, i) => {
    const reset = sigmoid(ahead[i]! + step[i]!);
    const hold = sigmoid(ahead[width + i]! + step[width + i]!);
    const fresh = Math.tanh(ahead[2 * width + i]! + reset * (step[2 * width + i]! + bias[i]!));
    return hold * held + (1 - hold) * fresh;
  });
  const at = (place: number) => place * BYTES;
  const sum = kernel.keep(at(0), at(100), at(200), at(300), at(400), at(500), at(600), width * BYTES);
  wanted.forEach((number, i) => {
    expect(now[i]! / most).toBeCloseTo(number / most, 5);
    expect(best[i]).toBe(Math.max(before[i]!, now[i]!));
  });
  expect(sum / most / most).toBeCloseTo(
    wanted.reduce((all, number, i) => all + number * heed[i]!, 0) / most / most,
    4,
  );
});
