import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { crc32c } from './crc32c';
import type { ShardPlan } from './shards/shard-head';
import { VersionMismatchError } from './version-mismatch-error';

/** Raised whenever the shape of a file in `public/search/` changes. */
export const FORMAT_VERSION = 6;

export const MANIFEST_NAME = 'manifest.json';

/** What the files of a generation are called. */
export const ARTEFACTS = {
  /** How the texts are cut into words. */
  index: 'index.json',
  texts: 'texts.json',
  /** `FoldTable` of the traditional characters that stand in no text but may be typed. */
  traditional: 'traditional.json',
  /** `ReadingTable`, for pinyin and for characters that sound alike. */
  readings: 'readings.json',
  /** A hash over the blocks of near words, by which a generation with other ones has another name. */
  near: 'near.json',
  /** `ShardHead`, of a collection in shards; the manifest carries it. */
  head: 'head.bin',
  /** `ShardRuns`, of a collection in shards. */
  runs: 'runs.bin',
  /** `ReadingTable` of characters, of a collection in shards. */
  characters: 'characters.bin',
  /** The column of sections, of a collection in shards. */
  sections: 'sections.bin',
} as const;

/** By what a file is known to be the one that was published. */
export interface ArtefactFile {
  /** Length, uncompressed. */
  readonly bytes: number;
  readonly crc32c: number;
}

/** The small file that is fetched fresh and says which files belong together. */
export interface Manifest {
  readonly format: number;
  readonly analyser: number;
  /** The folder beside the manifest that holds the files; a hash over their names and bytes. */
  readonly generation: string;
  /** Hash over the sources; tells the command line whether the artefacts are up to date. */
  readonly fingerprint: string;
  readonly issues: readonly string[];
  readonly items: number;
  readonly terms: number;
  /** Set where the collection is too large to be read as a whole. */
  readonly shards?: ShardPlan;
  /** Numbered files of near words, a power of two; 0 where there are none. */
  readonly nearBlocks: number;
  /** Those of `ARTEFACTS`, by name. */
  readonly files: Readonly<Record<string, ArtefactFile>>;
  /**
   * Those of them that the manifest itself carries, in base64: what every query needs comes without
   * another way to the server and back.
   */
  readonly carried?: Readonly<Record<string, string>>;
}

/**
 * @throws VersionMismatchError when format or analyser differ from this code's
 * @throws Error when the text is no manifest
 */
export function parseManifest(json: string): Manifest {
  const manifest = JSON.parse(json) as Partial<Manifest>;
  const { format, analyser, generation, files } = manifest;
  if (typeof format !== 'number') throw new TypeError('Expected a manifest');
  if (format !== FORMAT_VERSION) {
    throw new VersionMismatchError('format version', FORMAT_VERSION, format);
  }
  if (analyser !== ANALYSER_VERSION) {
    throw new VersionMismatchError('analyser version', ANALYSER_VERSION, analyser);
  }
  if (!generation || !files) throw new TypeError('Expected a manifest');
  for (const name of Object.keys(manifest.carried ?? {})) {
    prove(name, carriedFile(manifest, name), files[name]);
  }
  return manifest as Manifest;
}

/** The bytes of a file that a manifest carries; null where it carries none of this name. */
export function carriedFile(
  { carried = {} }: Pick<Manifest, 'carried'>,
  name: string,
): Uint8Array<ArrayBuffer> | null {
  const text = carried[name];
  return text === undefined ? null : Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/**
 * Gives bytes back where they are those that were published.
 * @throws Error with what was expected
 */
export function prove<T extends Uint8Array | null>(
  name: string,
  bytes: T,
  file: ArtefactFile | undefined,
): T {
  const got = bytes && { bytes: bytes.length, crc32c: crc32c(bytes) };
  if (got && file && got.bytes === file.bytes && got.crc32c === file.crc32c) return bytes;
  throw new Error(`${name}: expected ${JSON.stringify(file)}, got ${JSON.stringify(got)}`);
}
