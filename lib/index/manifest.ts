import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { VersionMismatchError } from './version-mismatch-error';

/** Raised whenever the shape of a file in `public/search/` changes. */
export const FORMAT_VERSION = 3;

export const MANIFEST_NAME = 'manifest.json';

/** A content-hashed file beside the manifest. */
export interface ArtefactFile {
  readonly name: string;
  /** Uncompressed size in bytes. */
  readonly bytes: number;
}

/** The small file that is fetched fresh and says which hashed files belong together. */
export interface Manifest {
  readonly format: number;
  readonly analyser: number;
  /** Hash over the sources; tells the command line whether the artefacts are up to date. */
  readonly fingerprint: string;
  readonly issues: readonly string[];
  readonly items: number;
  readonly terms: number;
  readonly files: {
    readonly index: ArtefactFile;
    readonly texts: ArtefactFile;
    /** `FoldTable` of the traditional characters that stand in no text but may be typed. */
    readonly traditional: ArtefactFile;
    /** `ReadingTable`, for pinyin and for characters that sound alike. */
    readonly readings: ArtefactFile;
  };
}

/**
 * @throws VersionMismatchError when format or analyser differ from this code's
 * @throws SyntaxError when the text is no JSON
 */
export function parseManifest(json: string): Manifest {
  const manifest = JSON.parse(json) as Partial<Manifest>;
  if (manifest.format !== FORMAT_VERSION) {
    throw new VersionMismatchError('format', FORMAT_VERSION, manifest.format);
  }
  if (manifest.analyser !== ANALYSER_VERSION) {
    throw new VersionMismatchError('analyser', ANALYSER_VERSION, manifest.analyser);
  }
  return manifest as Manifest;
}
