/** Writes numbers bit by bit, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #length = 0;
  /** Bits that do not fill a byte yet, fewer than eight. */
  #pending = 0;
  #pendingBits = 0;

  /** So many bits were written. */
  get bitLength(): number {
    return this.#length * 8 + this.#pendingBits;
  }

  /** The lowest `bits` of `value`. @param bits 0 to 24 */
  write(value: number, bits: number): void {
    this.#pending = (this.#pending << bits) | (value & ((1 << bits) - 1));
    this.#pendingBits += bits;
    while (this.#pendingBits >= 8) {
      this.#pendingBits -= 8;
      this.#push(this.#pending >>> this.#pendingBits);
    }
    this.#pending &= (1 << this.#pendingBits) - 1;
  }

  /** An unsigned 32-bit number. */
  writeWord(value: number): void {
    this.write(value >>> 16, 16);
    this.write(value & 0xffff, 16);
  }

  /** Elias gamma. @param value from 1 to 2^24 - 1 */
  writeGamma(value: number): void {
    const bits = 32 - Math.clz32(value);
    this.write(0, bits - 1);
    this.write(value, bits);
  }

  /** Golomb-Rice: the part above `low` bits in unary. @param value from 0 */
  writeRice(value: number, low: number): void {
    let high = value >>> low;
    if (high + 1 + low <= 24) {
      // Nearly all are so short, and written at once.
      this.write((((1 << (high + 1)) - 2) << low) | (value & ((1 << low) - 1)), high + 1 + low);
      return;
    }
    for (; high >= 16; high -= 16) this.write(0xffff, 16);
    this.write((1 << (high + 1)) - 2, high + 1);
    this.write(value, low);
  }

  /** Takes back all that was written. */
  restart(): void {
    this.#length = 0;
    this.#pending = 0;
    this.#pendingBits = 0;
  }

  /** Takes back what was written after so many bits. */
  rewind(bitLength: number): void {
    if (this.#pendingBits > 0) this.#push(this.#pending << (8 - this.#pendingBits));
    this.#length = bitLength >>> 3;
    this.#pendingBits = bitLength & 7;
    this.#pending = (this.#bytes[this.#length] ?? 0) >>> (8 - this.#pendingBits);
  }

  /** What was written, the last byte filled with zeros. */
  bytes(): Uint8Array<ArrayBuffer> {
    const full = new Uint8Array(Math.ceil(this.bitLength / 8));
    full.set(this.#bytes.subarray(0, this.#length));
    if (this.#pendingBits > 0) full[this.#length] = this.#pending << (8 - this.#pendingBits);
    return full;
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Reads what a `BitWriter` wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#end = 8 * bytes.length;
  }

  /** @param bits 0 to 24. @throws RangeError past the end */
  read(bits: number): number {
    const value = bits === 0 ? 0 : this.#ahead() >>> (32 - bits);
    this.#skip(bits);
    return value;
  }

  readWord(): number {
    return this.read(16) * 0x10000 + this.read(16);
  }

  readGamma(): number {
    const zeros = Math.clz32(this.#ahead());
    this.#skip(zeros + 1);
    return (1 << zeros) | this.read(zeros);
  }

  readRice(low: number): number {
    let high = 0;
    let ones = Math.clz32(~this.#ahead());
    for (; ones === 32; ones = Math.clz32(~this.#ahead())) {
      high += ones;
      this.#skip(ones);
    }
    this.#skip(ones + 1);
    return (high + ones) * 2 ** low + this.read(low);
  }

  /** The next 32 bits; zeros behind the end. */
  #ahead(): number {
    const bytes = this.#bytes;
    const first = this.#at >>> 3;
    const offset = this.#at & 7;
    const word =
      ((bytes[first] ?? 0) << 24) |
      ((bytes[first + 1] ?? 0) << 16) |
      ((bytes[first + 2] ?? 0) << 8) |
      (bytes[first + 3] ?? 0);
    return (word << offset) | ((bytes[first + 4] ?? 0) >>> (8 - offset));
  }

  #skip(bits: number): void {
    this.#at += bits;
    if (this.#at > this.#end) {
      throw new RangeError(`Expected a bit at ${this.#end}, got the end`);
    }
  }
}

/** How many low bits Rice coding writes as they are, so that gaps of this mean come out shortest; at most 24. */
export function riceBits(mean: number): number {
  // The whole binary logarithm, which a count of zeros gives in a tenth of the time.
  return Math.min(24, Math.max(0, 31 - Math.clz32(mean * Math.LN2)));
}
