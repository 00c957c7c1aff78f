import { crc32c } from './crc32c';

/** What stands before the bytes of a file that the manifest does not list, for it to be known by. */
export const HEAD_BYTES = 16;

/** Kinds of files that are too many to be listed. */
export const NUMBERED_KINDS = [
  'grams',
  'rests',
  'texts',
  'words',
  'near',
  'sections',
  'names',
] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];

/** Names one of many files. */
export interface NumberedFile {
  readonly kind: NumberedKind;
  /** From 0, below 2^24. */
  readonly number: number;
}

const MAGIC = 0xda;
const HEAD_FORMAT = 1;
/** Files a folder: file systems and those who look into them like fewer better. */
const FOLDER_SIZE = 256;

/** Path of a file below the folder of its generation. */
export function numberedPath({ kind, number }: NumberedFile): string {
  return `${kind}/${Math.floor(number / FOLDER_SIZE)}/${number}.bin`;
}

/** The way back, or null for any other path. */
export function parseNumberedPath(path: string): NumberedFile | null {
  const [, name, digits] = /^(\w+)\/\d+\/(\d+)\.bin$/.exec(path) ?? [];
  const kind = NUMBERED_KINDS.find((one) => one === name);
  return kind && digits ? { kind, number: Number(digits) } : null;
}

/**
 * The file with its head: magic 1, format 1, first two bytes of the generation 2, kind 1, number 3,
 * length of what follows 4, CRC-32C of the first twelve bytes and of what follows 4.
 *
 * @param generation hexadecimal
 */
export function withHead(
  bytes: Uint8Array,
  file: NumberedFile,
  generation: string,
): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(HEAD_BYTES + bytes.length);
  const view = new DataView(whole.buffer);
  view.setUint8(0, MAGIC);
  view.setUint8(1, HEAD_FORMAT);
  view.setUint16(2, generationMark(generation));
  view.setUint8(4, NUMBERED_KINDS.indexOf(file.kind));
  view.setUint8(5, file.number >>> 16);
  view.setUint16(6, file.number & 0xffff);
  view.setUint32(8, bytes.length);
  whole.set(bytes, HEAD_BYTES);
  view.setUint32(12, checksum(whole));
  return whole;
}

/**
 * What follows the head.
 * @throws Error when these are not the bytes that were published under this name
 */
export function provenBytes(whole: Uint8Array, file: NumberedFile, generation: string): Uint8Array {
  const name = numberedPath(file);
  if (whole.length < HEAD_BYTES) {
    throw new Error(`${name}: expected a head of ${HEAD_BYTES} bytes, got ${whole.length}`);
  }
  const view = new DataView(whole.buffer, whole.byteOffset, whole.length);
  const expected = [
    MAGIC,
    HEAD_FORMAT,
    generationMark(generation),
    NUMBERED_KINDS.indexOf(file.kind),
    file.number,
    whole.length - HEAD_BYTES,
    checksum(whole),
  ].join(' ');
  const got = [
    view.getUint8(0),
    view.getUint8(1),
    view.getUint16(2),
    view.getUint8(4),
    (view.getUint8(5) << 16) | view.getUint16(6),
    view.getUint32(8),
    view.getUint32(12),
  ].join(' ');
  if (got !== expected) throw new Error(`${name}: expected the head ${expected}, got ${got}`);
  return whole.subarray(HEAD_BYTES);
}

function generationMark(generation: string): number {
  return Number.parseInt(generation.slice(0, 4), 16);
}

/** Of everything but the checksum's own place. */
function checksum(whole: Uint8Array): number {
  return crc32c(whole.subarray(HEAD_BYTES), crc32c(whole.subarray(0, 12)));
}
