import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';

/** No part of an honest document unpacks to more; what claims to is left packed. */
const LARGEST_PART = 128 * 1024 * 1024;
/** All parts that are wanted together. */
const LARGEST_WHOLE = 256 * 1024 * 1024;

/** A document that is a ZIP archive of XML files. */
export interface PackedFile {
  /** The text of a part, or null where there is none. Case of the path counts. */
  text(path: string): string | null;
  /** Paths of all parts that were unpacked. */
  readonly paths: readonly string[];
}

/**
 * Unpacks the parts of a document that are wanted. Sizes are bounded, whatever an archive says of
 * itself: a part is never unpacked beyond the size that it states.
 * @returns null where the archive is broken, or larger than any document
 */
export function openPacked(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): PackedFile | null {
  let whole = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!isWanted(name.replace(/^\/+/, ''))) return false;
    whole += originalSize;
    if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE) throw new RangeError(name);
    return true;
  };
  try {
    const parts = new Map(
      Object.entries(unzipSync(bytes, { filter })).map(
        ([path, part]) => [path.replace(/^\/+/, ''), part] as const,
      ),
    );
    return {
      paths: [...parts.keys()],
      text: (path) => {
        const part = parts.get(path);
        return part === undefined ? null : strFromU8(part).replace(/^\ufeff/, '');
      },
    };
  } catch {
    // fflate's errors and its indexes out of bounds alike mean that this is no such archive.
    return null;
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a document could not be read, with what an editor can do. */
export function unreadable(file: string, bytes: Uint8Array, kind: string): IngestProblem {
  const isOle = OLE.every((byte, at) => bytes[at] === byte);
  return {
    file,
    line: null,
    severity: 'error',
    expected: `完好的 ${kind} 文件`,
    found: isOle ? '加了密码的文件，或者改了名的 .doc' : '文件已损坏或不完整，打不开',
    remedy: isOle
      ? `用 Word 或 WPS 打开，去掉密码，另存为 ${kind} 再放进来`
      : `用 Word、WPS 或阅读软件打开看看；能打开的，另存一份再放进来；不能的，请重新取得原件`,
  };
}
