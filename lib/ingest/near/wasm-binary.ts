/*
 * Instructions and modules in the binary format of WebAssembly 2.0, as far as `simd-scores.ts` needs
 * them. Variables are named by their numbers, the parameters first.
 */

const I32 = 0x7f;
const V128 = 0x7b;
const FUNCTION = 0x60;
/** Addresses are multiples of 2 to the fourth. */
const ALIGNED = 4;
const SIMD = 0xfd;
const END = 0x0b;

/** Four 32-bit sums of two products each, of two vectors of eight numbers. */
export const DOT_PRODUCTS = [SIMD, 0xba, 0x01];
export const ADD_SUMS = [SIMD, 0xae, 0x01];
export const TO_FLOATS = [SIMD, 0xfa, 0x01];
export const MULTIPLY = [SIMD, 0xe6, 0x01];
export const GREATER = [SIMD, 0xeb, 0x01];
export const ADD = [0x6a];
export const ZERO = constant(0);
/** Four times minus infinity. */
export const LEAST_FLOATS = [SIMD, 0x0c, ...[0, 1, 2, 3].flatMap(() => [0, 0, 0x80, 0xff])];

export function get(variable: number): number[] {
  return [0x20, variable];
}

export function set(variable: number): number[] {
  return [0x21, variable];
}

export function constant(value: number): number[] {
  return [0x41, ...signed(value)];
}

/** Adds to the address at hand. */
export function plus(bytes: number): number[] {
  return [...constant(bytes), ...ADD];
}

export function move(variable: number, bytes: number): number[] {
  return [...get(variable), ...plus(bytes), ...set(variable)];
}

/** The vector so many bytes behind an address. */
export function load(offset: number): number[] {
  return [SIMD, 0x00, ALIGNED, ...unsigned(offset)];
}

export function store(offset: number): number[] {
  return [SIMD, 0x0b, ALIGNED, ...unsigned(offset)];
}

/** One of four sums. */
export function part(lane: number): number[] {
  return [SIMD, 0x1b, lane];
}

/** Does something, and again while a variable is below a limit. */
export function loopWhileLess(
  body: readonly number[],
  variable: number,
  limit: readonly number[],
): number[] {
  return [0x03, 0x40, ...body, ...get(variable), ...limit, 0x49, 0x0d, 0, END];
}

/** The body of a function that has so many variables for vectors. */
export function withVectors(count: number, instructions: readonly number[]): number[] {
  return [1, ...unsigned(count), V128, ...instructions, END];
}

/** A function of addresses that gives nothing, or one number. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly result: boolean;
  readonly body: readonly number[];
}

/** A module of functions, with a memory of so many pages that it exports as `memory`. */
export function moduleOf(
  pages: number,
  functions: readonly WasmFunction[],
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, result }) => [
    ...[FUNCTION, parameters, ...Array.from({ length: parameters }, () => I32)],
    ...(result ? [1, I32] : [0]),
  ]);
  const exported = functions.map((one, at) => [...name(one.name), 0, at]);
  return Uint8Array.from([
    ...[0, ...letters('asm'), 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      functions.map((_, at) => [at]),
    ),
    ...section(5, [[0, ...unsigned(pages)]]),
    ...section(7, [[...name('memory'), 2, 0], ...exported]),
    ...section(
      10,
      functions.map(({ body }) => [...unsigned(body.length), ...body]),
    ),
  ]);
}

function section(id: number, entries: readonly (readonly number[])[]): number[] {
  const content = [...unsigned(entries.length), ...entries.flat()];
  return [id, ...unsigned(content.length), ...content];
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function name(text: string): number[] {
  return [text.length, ...letters(text)];
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** The same for numbers that may be negative, as these are not: the seventh bit would say so. */
function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)];
}
