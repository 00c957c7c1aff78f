export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** How an editor's text editor calls them. */
export const ENCODING_NAMES: Readonly<Record<SourceEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  big5: 'Big5',
};

/** Enough to tell, and little beside a file of 20 MB. */
const SAMPLE_BYTES = 1 << 16;
const LEGACY: readonly SourceEncoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/**
 * The commonest characters of Chinese texts in both scripts, with the marks that hold sentences
 * together: a third to a half of any text, and next to nothing of one that is decoded wrongly.
 */
const COMMON = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進等部度家月日市县縣省政府公局议議开開委办辦关關通知第条條区區，。、：；（）《》“”「」　',
);

/**
 * The encoding of a text out of its bytes, or of the beginning of it: by its byte order mark, else
 * UTF-8 where that fits, else whichever of the others gives the most plausible Chinese. Bytes that
 * fit none well count for UTF-8 with broken places where they still give mostly Chinese as such.
 */
export function detectEncoding(bytes: Uint8Array): SourceEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = sampleOf(bytes);
  const utf8 = decodeLeniently('utf-8', sample);
  // A character that the sample's end cuts is no fault.
  if (!utf8.slice(0, -1).includes('\ufffd') && !utf8.includes('\0')) return 'utf-8';
  let best: { encoding: SourceEncoding; score: number } = {
    encoding: 'utf-8',
    score: plausibility(utf8),
  };
  for (const encoding of LEGACY) {
    const score = plausibility(decodeLeniently(encoding, sample));
    if (score > best.score) best = { encoding, score };
  }
  if (best.score > 0) return best.encoding;
  return zeroPlaced(sample) ?? (utf8.includes('\0') || isMostlyHan(utf8) ? 'utf-8' : 'gb18030');
}

/** From the first byte that is not ASCII, which tells nothing; UTF-16 needs an even place. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(first, 0) & ~1;
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** Latin letters in UTF-16: every other byte is zero. */
function zeroPlaced(bytes: Uint8Array): SourceEncoding | null {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The text of bytes, or null where some of them are none of the encoding's. */
export function decodeStrictly(encoding: SourceEncoding, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Node gives characters of private use for bytes that Big5 does not have.
    return encoding === 'big5' && /\p{Co}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function decodeLeniently(encoding: SourceEncoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** How much reads like Chinese, less what cannot be read; ASCII, the same in three, counts little. */
function plausibility(text: string): number {
  let common = 0;
  let broken = 0;
  let total = 0;
  for (const character of text) {
    total += 1;
    if (COMMON.has(character)) common += 1;
    else if (isBroken(character)) broken += 1;
  }
  return (common - 2 * broken) / Math.max(total, 1);
}

/** Replacement characters, zeros, and what Unicode keeps for private use or for nothing. */
function isBroken(character: string): boolean {
  return /[\0\ufffd\p{Co}\p{Cn}\p{Cs}]/u.test(character);
}

function isMostlyHan(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return han > broken;
}
