import fc from 'fast-check';

/** Well formed, or so taken. */
const ODD = [
  ...['If-None-Match: *', 'If-None-Match: W/"', 'If-Match: "x"', 'If-Match: *', 'If-Range: "x"'],
  ...['If-Modified-Since: yesterday', 'If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT'],
  'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
  'If-Range: Thu, 01 Jan 1970 00:00:00 GMT',
  ...['Accept-Encoding: gzip', 'Accept-Encoding: br;q=1, gzip;q=0', 'Accept-Encoding: *;q=0'],
  ...['Accept-Encoding: deflate', 'Accept-Encoding: identity;q=0', 'Accept-Encoding: ;;;,,,q=q'],
  ...['Host: a', 'Host:', 'Expect: 100-continue', 'Expect: wonders', 'TE: trailers', 'Cookie: a=b'],
  ...['Connection: close', 'Connection: keep-alive', 'Connection: Upgrade\r\nUpgrade: websocket'],
  'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk',
  ...['Content-Length: 0', 'Content-Length: 5', 'Transfer-Encoding: chunked', 'X\x80: high'],
  ...['X-Http-Method-Override: DELETE', 'X-Forwarded-Host: evil.invalid', 'Accept: \xff'],
];
const BROKEN = [
  ...['Content-Length: -1', 'Content-Length: 1e3', 'Content-Length: 99999999999999999999'],
  ...['Content-Length: 5\r\nContent-Length: 6', 'Transfer-Encoding: chunked\r\nContent-Length: 3'],
  ...['Transfer-Encoding: chunked, gzip', 'Transfer-Encoding: x', 'X : spaced', ' X: folded', 'X'],
  ...[': none', 'X: a\x00b', 'X: a\rY: b', 'Host: \x80'],
];
const RANGES = [
  ...['Range: bytes=5-2', 'Range: bytes=-', 'Range: bytes=-0', 'Range: bytes=0-', 'Range: bytes'],
  ...['Range: items=0-1', 'Range: bytes=abc', 'Range: bytes=0-18446744073709551615', 'Range: '],
  ...['Range: bytes=0-0,-1', 'Range: bytes=1.5-2.5', 'Range: bytes=--1', 'Range: bytes=0x1-0x2'],
];

/** For tests: a Range header, as bytes. */
export function arbitraryRange(): fc.Arbitrary<string> {
  const bound = fc.oneof(
    fc.constant(''),
    fc.integer({ min: -10, max: 3000 }).map(String),
    fc.maxSafeInteger().map(String),
  );
  const range = fc.tuple(bound, bound).map(([first, last]) => `${first}-${last}`);
  return fc.oneof(
    fc.constantFrom(...RANGES),
    fc.array(range, { minLength: 1, maxLength: 4 }).map((all) => `Range: bytes=${all.join(',')}`),
    fc
      .integer({ min: 2, max: 2000 })
      .map((times) => `Range: bytes=${Array(times).fill('0-').join(',')}`),
  );
}

/** For tests: one line of headers or several, as bytes, without the line end after it. */
export function arbitraryHeader(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...ODD) },
    { weight: 8, arbitrary: arbitraryRange() },
    { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1000, max: 60_000 })
        .map((length) => `X-Big: ${'a'.repeat(length)}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 50, max: 3000 })
        .map((times) => Array.from({ length: times }, (_, at) => `X${at}: v`).join('\r\n')),
    },
  );
}
