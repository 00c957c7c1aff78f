import { ArtefactError, type ArtefactFault } from './artefact-error';
import { parseNumberedPath, provenBytes } from './file-head';
import { carriedFile, MANIFEST_NAME, type Manifest, parseManifest, prove } from './manifest';
import { VersionMismatchError } from './version-mismatch-error';

/** How to read, in the words of `fetch`. */
export interface ReadOptions {
  /** `no-cache` asks the server whether it changed, `reload` takes nothing from any cache. */
  readonly cache: RequestCache;
  readonly signal: AbortSignal;
}

/**
 * Where the artefacts lie: behind `fetch`, in a folder, in memory. Gives the bytes of a path below
 * their folder as they come, and rejects when none come; checking them is the reader's.
 */
export type ByteSource = (path: string, how: ReadOptions) => Promise<Uint8Array>;

/** Reads the files of one generation. */
export interface ArtefactReader {
  readonly manifest: Manifest;
  /**
   * The bytes of a file, proven to be those that were published. What is wrong is fetched once
   * more past all caches before it is given up.
   *
   * @param path below the generation's folder
   * @throws ArtefactError when they are not to be had
   * @throws VersionMismatchError when the file is gone because another generation took its place
   * @throws the source's error when the signal aborts
   */
  read(path: string, signal?: AbortSignal): Promise<Uint8Array>;
}

/** Milliseconds for the manifest, which is less than 1 KB: then something hangs. */
const MANIFEST_LIMIT = 8_000;

/** For a file: milliseconds for the way there and back, and bytes a millisecond on a slow line. */
const FILE_LIMIT = 8_000;
const SLOW_LINE = 20;

/**
 * Reads the manifest, and gives a reader of the files that it names.
 *
 * @param cache `reload` where a cache is known to hold an old manifest
 * @throws ArtefactError when the manifest is not to be had
 * @throws VersionMismatchError when another version of the site wrote it
 */
export async function openReader(
  source: ByteSource,
  cache: RequestCache = 'no-cache',
): Promise<ArtefactReader> {
  const manifest = await readManifest(source, cache);
  return {
    manifest,
    async read(path, signal) {
      const carried = carriedFile(manifest, path);
      if (carried) return carried;
      const take = proofOf(path, manifest);
      const { bytes = 0 } = manifest.files[path] ?? {};
      const limit = FILE_LIMIT + bytes / SLOW_LINE;
      const place = `${manifest.generation}/${path}`;
      try {
        return await readTwice(source, place, { cache: 'default', limit, signal }, take);
      } catch (cause) {
        if (isGone(cause)) await expectCurrent(source, manifest, cause);
        throw cause;
      }
    },
  };
}

/** Takes the bytes of a file, or throws where they are not what was published. */
type Take<T> = (bytes: Uint8Array) => T;

/**
 * How a file of this generation is proven: those the manifest lists by length and checksum, the
 * many that are numbered by their head, which is taken off.
 */
function proofOf(path: string, { files, generation }: Manifest): Take<Uint8Array> {
  const numbered = parseNumberedPath(path);
  if (numbered) return (bytes) => provenBytes(bytes, numbered, generation);
  const file = files[path];
  if (!file) throw new Error(`Expected ${path} in the manifest`);
  return (bytes) => prove(path, bytes, file);
}

function readManifest(source: ByteSource, cache: RequestCache): Promise<Manifest> {
  return readTwice(source, MANIFEST_NAME, { cache, limit: MANIFEST_LIMIT }, (bytes) =>
    parseManifest(new TextDecoder().decode(bytes)),
  );
}

/** Servers answer for a file that they no longer have with 404, or with their front page. */
function isGone(cause: unknown): boolean {
  return cause instanceof ArtefactError && (cause.fault === 'missing' || cause.fault === 'damaged');
}

/**
 * @throws VersionMismatchError when the server has another generation by now, or the manifest was
 * itself damaged; else `cause`
 */
async function expectCurrent(
  source: ByteSource,
  manifest: Manifest,
  cause: unknown,
): Promise<void> {
  const now = await readManifest(source, 'reload').catch((other: unknown) => {
    throw other instanceof VersionMismatchError ? other : cause;
  });
  if (JSON.stringify(now) !== JSON.stringify(manifest)) {
    throw new VersionMismatchError('generation', manifest.generation, now.generation);
  }
}

interface Attempts {
  /** Of the first attempt. */
  readonly cache: RequestCache;
  /** Milliseconds for both attempts together. */
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

async function readTwice<T>(
  source: ByteSource,
  path: string,
  { cache, limit, signal }: Attempts,
  take: Take<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(stop, limit);

  async function attempt(mode: RequestCache): Promise<T> {
    let fault: ArtefactFault = 'unreachable';
    try {
      const bytes = await source(path, { cache: mode, signal: controller.signal });
      fault = 'damaged';
      return take(bytes);
    } catch (cause) {
      if (cause instanceof ArtefactError || cause instanceof VersionMismatchError) throw cause;
      throw new ArtefactError(fault, `${path}: ${String(cause)}`);
    }
  }

  try {
    return await attempt(cache).catch((cause: unknown) => {
      if (controller.signal.aborted) throw cause;
      return attempt('reload');
    });
  } catch (cause) {
    signal?.throwIfAborted();
    if (!controller.signal.aborted) throw cause;
    throw new ArtefactError('timeout', `${path}: expected within ${limit} ms`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
