/** The kernel's functions as WebAssembly instructions that work on four numbers at once. The build keeps them as bytes. */
import {
  ADD,
  ADD4,
  block,
  BY4,
  call,
  constant,
  F32,
  four,
  get,
  I32,
  IS_BELOW,
  IS_LESS,
  jump,
  jumpIf,
  LEAST4,
  LESS4,
  load,
  LOAD_WHOLE,
  loop,
  moduleOf,
  MOST4,
  moved,
  set,
  SPLAT,
  SPREAD_ONE,
  store,
  summed,
  TIMES4,
  V128,
  type Instructions,
} from './instructions.js';

/** The instructions of `weigh`. */
function weighing(): Instructions {
  const [TO, FROM, STRIDE, MATRIX, COUNT, WIDTH, AT] = [0, 1, 2, 3, 4, 5, 6];
  const FACTORS = [7, 8, 9, 10];
  const ROWS = [MATRIX, 11, 12, 13];
  const at = (pointer: number) => [...get(pointer), ...get(AT), ...ADD];
  /** Takes so many rows at once, as long as there are so many. */
  const taken = (rows: number) => {
    const each = Array.from({ length: rows }, (_, i) => i);
    const row = (i: number, further: number) => [...at(ROWS[i]!), ...load(further), ...get(FACTORS[i]!), ...TIMES4, ...ADD4]; // prettier-ignore
    const sum = (further: number) => [
      ...[...at(TO), ...at(TO), ...load(further)],
      ...each.flatMap((i) => row(i, further)),
      ...store(further),
    ];
    const past = (i: number) => [...get(ROWS[i]!), ...get(WIDTH), ...ADD];
    return block(
      loop([
        ...[...get(COUNT), ...constant(rows), ...IS_BELOW, ...jumpIf(1)],
        ...each.flatMap((i) => [
          ...get(FROM),
          ...SPREAD_ONE,
          ...set(FACTORS[i]!),
          ...moved(FROM, get(STRIDE)),
        ]),
        ...each.slice(1).flatMap((i) => [...past(i - 1), ...set(ROWS[i]!)]),
        ...[...constant(0), ...set(AT)],
        ...loop([
          ...[...sum(0), ...sum(16), ...moved(AT, constant(32))],
          ...[...get(AT), ...get(WIDTH), ...IS_LESS, ...jumpIf(0)],
        ]),
        ...[...past(rows - 1), ...set(MATRIX), ...moved(COUNT, constant(-rows)), ...jump(0)],
      ]),
    );
  };
  return {
    name: 'weigh',
    takes: [I32, I32, I32, I32, I32, I32],
    gives: [],
    locals: [
      [1, I32],
      [4, V128],
      [3, I32],
    ],
    body: [...taken(4), ...taken(1)],
  };
}

/** The instructions of `spread`. */
function spreading(): Instructions {
  const [TO, FROM, COUNT, SCALE, FACTOR] = [0, 1, 2, 3, 4];
  const body = [
    ...[...get(SCALE), ...SPLAT, ...set(FACTOR)],
    ...loop([
      ...[...get(TO), ...get(FROM), ...LOAD_WHOLE, ...get(FACTOR), ...TIMES4, ...store(0)],
      ...[...moved(TO, constant(16)), ...moved(FROM, constant(4)), ...moved(COUNT, constant(-4))],
      ...[...constant(0), ...get(COUNT), ...IS_BELOW, ...jumpIf(0)],
    ]),
  ];
  return { name: 'spread', takes: [I32, I32, I32, F32], gives: [], locals: [[1, V128]], body };
}

/** The hyperbolic tangent of four numbers, as a quotient of two polynomials (the same as in Eigen): it is off by less than a millionth. */
function bending(): Instructions {
  const [X, SQUARE] = [0, 1];
  const END = 7.905311;
  const ABOVE = [-2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3]; // prettier-ignore
  const BELOW = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3];
  const polynomial = ([first, ...rest]: number[]) => [
    ...four(first!),
    ...rest.flatMap((factor) => [...get(SQUARE), ...TIMES4, ...four(factor), ...ADD4]),
  ];
  const body = [
    ...[...get(X), ...four(-END), ...MOST4, ...four(END), ...LEAST4, ...set(X)],
    ...[...get(X), ...get(X), ...TIMES4, ...set(SQUARE)],
    ...[...polynomial(ABOVE), ...get(X), ...TIMES4, ...polynomial(BELOW), ...BY4],
  ];
  return { takes: [V128], gives: [V128], locals: [[1, V128]], body };
}

/** The instructions of `keep`, where `bend` is the number of the tangent. */
function keeping(bend: number): Instructions {
  const [AHEAD, STEP, BIAS, PAST, NOW, MOST, HEED, WIDTH, AT, RESET, HOLD, FRESH, SUM] = Array.from({ length: 13 }, (_, i) => i) as [number, number, number, number, number, number, number, number, number, number, number, number, number]; // prettier-ignore
  const at = (pointer: number) => [...get(pointer), ...get(AT), ...ADD];
  const here = (pointer: number) => [...at(pointer), ...load(0)];
  const half = (sum: number[]) => [...sum, ...four(0.5), ...TIMES4];
  /** From 0 to 1. */
  const gate = [...half([...here(AHEAD), ...here(STEP), ...ADD4]), ...call(bend), ...four(0.5), ...TIMES4, ...four(0.5), ...ADD4]; // prettier-ignore
  const on = [...moved(AHEAD, get(WIDTH)), ...moved(STEP, get(WIDTH))];
  const back = [AHEAD, STEP].flatMap((pointer) =>
    [0, 1].flatMap(() => [...get(pointer), ...get(WIDTH), 0x6b, ...set(pointer)]),
  );
  const body = [
    ...loop([
      ...[...gate, ...set(RESET), ...on, ...gate, ...set(HOLD), ...on],
      ...[...here(STEP), ...here(BIAS), ...ADD4, ...get(RESET), ...TIMES4, ...here(AHEAD), ...ADD4],
      ...[...call(bend), ...set(FRESH), ...back],
      ...[
        ...here(PAST),
        ...get(FRESH),
        ...LESS4,
        ...get(HOLD),
        ...TIMES4,
        ...get(FRESH),
        ...ADD4,
        ...set(FRESH),
      ],
      ...[...at(NOW), ...get(FRESH), ...store(0)],
      ...[...at(MOST), ...here(MOST), ...get(FRESH), ...MOST4, ...store(0)],
      ...[...get(FRESH), ...here(HEED), ...TIMES4, ...get(SUM), ...ADD4, ...set(SUM)],
      ...[...moved(AT, constant(16)), ...get(AT), ...get(WIDTH), ...IS_LESS, ...jumpIf(0)],
    ]),
    ...summed(SUM),
  ];
  return {
    name: 'keep',
    takes: [I32, I32, I32, I32, I32, I32, I32, I32],
    gives: [F32],
    locals: [
      [1, I32],
      [4, V128],
    ],
    body,
  };
}

/** The functions of the kernel as a module. */
export const kernelCode = (): Uint8Array => moduleOf([bending(), weighing(), spreading(), keeping(0)]);
