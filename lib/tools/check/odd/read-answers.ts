import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';

/** One answer of a server. */
export interface Answer {
  readonly status: number;
  /** By lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decompressed. */
  readonly body: Buffer;
  /** Whether all of the body is there that the headers speak of; of HEAD none is. */
  readonly isWhole: boolean;
}

/**
 * For tests: the answers that came over one connection, as in RFC 9112. Which of them are to HEAD
 * is seen from the next one beginning where a body would.
 *
 * @throws Error where the bytes are no answer
 */
export function readAnswers(bytes: Buffer): Answer[] {
  const answers: Answer[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const headEnd = rest.indexOf('\r\n\r\n');
    const head = rest.toString('latin1', 0, headEnd < 0 ? rest.length : headEnd);
    const [line = '', ...lines] = head.split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1]);
    if (headEnd < 0 || !status) throw new Error(`Expected an answer, got ${JSON.stringify(head)}`);
    const headers = new Map(
      lines.map((text) => {
        const colon = text.indexOf(':');
        return [text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim()] as const;
      }),
    );
    rest = rest.subarray(headEnd + 4);
    const { raw, used, isWhole } = bodyOf(rest, status, headers);
    rest = rest.subarray(used);
    if (status < 200) continue;
    answers.push({ status, headers, isWhole, body: decompressed(raw, headers) });
  }
  return answers;
}

interface Body {
  readonly raw: Buffer;
  /** Bytes that the body takes. */
  readonly used: number;
  readonly isWhole: boolean;
}

function bodyOf(rest: Buffer, status: number, headers: ReadonlyMap<string, string>): Body {
  const none = Buffer.alloc(0);
  if (status < 200 || status === 304) return { raw: none, used: 0, isWhole: true };
  const length = headers.get('content-length');
  if (rest.toString('latin1', 0, 5) === 'HTTP/') {
    return { raw: none, used: 0, isWhole: length === '0' };
  }
  if (length !== undefined) {
    const raw = rest.subarray(0, Number(length));
    return { raw, used: raw.length, isWhole: raw.length === Number(length) };
  }
  if (headers.get('transfer-encoding') !== 'chunked') {
    return { raw: rest, used: rest.length, isWhole: true };
  }
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = rest.indexOf('\r\n', at);
    const size =
      lineEnd < 0 ? Number.NaN : Number.parseInt(rest.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size)) {
      return { raw: Buffer.concat(chunks), used: rest.length, isWhole: false };
    }
    chunks.push(rest.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
    if (size === 0) return { raw: Buffer.concat(chunks), used: at, isWhole: true };
  }
}

/** As much as there is of it. */
function decompressed(raw: Buffer, headers: ReadonlyMap<string, string>): Buffer {
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = constants;
  switch (headers.get('content-encoding')) {
    case 'gzip':
      return gunzipSync(raw, { finishFlush: Z_SYNC_FLUSH });
    case 'deflate':
      return inflateSync(raw, { finishFlush: Z_SYNC_FLUSH });
    case 'br':
      return brotliDecompressSync(raw, { finishFlush: BROTLI_OPERATION_FLUSH });
    default:
      return raw;
  }
}
