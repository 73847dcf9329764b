/** WebAssembly as lists of bytes, as far as the kernel needs it. */

export const [I32, F32, V128, EMPTY] = [0x7f, 0x7d, 0x7b, 0x40];

export const get = (local: number): number[] => [0x20, local];
export const set = (local: number): number[] => [0x21, local];
/** A whole number from -64 to 63. */
export const constant = (number: number): number[] => [0x41, number & 127];
/** A number four times. */
export const four = (number: number): number[] => [
  0x43,
  ...new Uint8Array(Float32Array.of(number).buffer),
  ...SPLAT,
];
export const SPLAT = [0xfd, 0x13];
export const ADD = [0x6a];
export const IS_LESS = [0x49];
export const IS_BELOW = [0x48];
/** Four numbers from an address and `further` bytes on; one number, four times; four numbers written. */
export const load = (further: number): number[] => [0xfd, 0x00, 4, further];
export const SPREAD_ONE = [0xfd, 0x09, 2, 0];
export const store = (further: number): number[] => [0xfd, 0x0b, 4, further];
/** Four of eight small whole numbers from an address. */
export const LOAD_WHOLE = [0xfd, 0x01, 3, 0, 0xfd, 0xa7, 0x01, 0xfd, 0xfa, 0x01];
export const ADD4 = [0xfd, 0xe4, 0x01];
export const LESS4 = [0xfd, 0xe5, 0x01];
export const TIMES4 = [0xfd, 0xe6, 0x01];
export const BY4 = [0xfd, 0xe7, 0x01];
export const LEAST4 = [0xfd, 0xe8, 0x01];
export const MOST4 = [0xfd, 0xe9, 0x01];
/** The sum of the four numbers in a local. */
export const summed = (local: number): number[] =>
  [0, 1, 2, 3].flatMap((lane) => [...get(local), 0xfd, 0x1f, lane, ...(lane ? [0x92] : [])]);
export const call = (number: number): number[] => [0x10, number];
/** Goes on with the loop or leaves the block that is `out` levels around, if what was just said holds; always. */
export const jumpIf = (out: number): number[] => [0x0d, out];
export const jump = (out: number): number[] => [0x0c, out];
export const loop = (body: number[]): number[] => [0x03, EMPTY, ...body, 0x0b];
export const block = (body: number[]): number[] => [0x02, EMPTY, ...body, 0x0b];
/** A local more by what is pushed. */
export const moved = (local: number, by: number[]): number[] => [...get(local), ...by, ...ADD, ...set(local)];

/** A function: its parameters, what it returns, further locals by sort, its instructions, and under which name it is known outside. */
export interface Instructions {
  takes: number[];
  gives: number[];
  locals: [count: number, sort: number][];
  body: number[];
  name?: string;
}

/** A number of up to 14 bits. */
const long = (number: number): number[] => (number < 128 ? [number] : [(number & 127) | 128, number >> 7]);
const listed = (lists: number[][]): number[] => [...long(lists.length), ...lists.flat()];
const sized = (bytes: number[]): number[] => [...long(bytes.length), ...bytes];
const text = (name: string): number[] => sized(Array.from(name, (char) => char.charCodeAt(0)));

/** Functions, each with its number, as a module that takes its memory as `m` of `a`. */
export function moduleOf(functions: readonly Instructions[]): Uint8Array {
  const part = (id: number, body: number[]) => [id, ...sized(body)];
  const types = functions.map(({ takes, gives }) => [0x60, ...sized(takes), ...sized(gives)]);
  const names = functions.flatMap(({ name }, number) => (name ? [[...text(name), 0, number]] : []));
  const bodies = functions.map(({ locals, body }) => sized([...listed(locals), ...body, 0x0b]));
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...part(1, listed(types)),
    ...part(2, listed([[...text('a'), ...text('m'), 2, 0, 1]])),
    ...part(3, listed(functions.map((_, number) => [number]))),
    ...part(7, listed(names)),
    ...part(10, listed(bodies)),
  ]);
}
