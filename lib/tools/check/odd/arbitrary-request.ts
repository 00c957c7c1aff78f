import fc from 'fast-check';
import { arbitraryHeader, arbitraryRange } from './arbitrary-header';
import { arbitraryTarget } from './arbitrary-target';
import type { OddRequest } from './odd-request';

const OTHER_METHODS = [
  ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'CONNECT', 'PROPFIND', 'PURGE'],
  ...['M-SEARCH', 'LOCK', 'get', 'FOO', 'G ET', '', '\x00', 'GET'.repeat(3000)],
];
const VERSIONS = ['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'http/1.1', '', 'HTTP/1.1 x'];
const NO_HTTP = [
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'SSH-2.0-OpenSSH_9.2\r\n',
  '\r\n\r\n\r\n',
  '',
];
const BODIES = [
  '',
  'hello',
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\n',
  'FFFFFFFFFFFFFFFF\r\n',
  '\x00\xff',
];
/** Longer than the server of the tests waits for headers, when a request comes in pieces. */
const SLOW = 120;

/** For tests: anything that may come over a connection. @param paths see `arbitraryTarget` */
export function arbitraryRequest(paths: readonly string[]): fc.Arbitrary<OddRequest> {
  const target = arbitraryTarget(paths);
  const range = arbitraryRange();
  const header = arbitraryHeader();
  const headers = fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 5, arbitrary: fc.array(header, { minLength: 1, maxLength: 5 }) },
  );
  const message = (
    kind: string,
    method: fc.Arbitrary<string>,
    version: fc.Arbitrary<string>,
    lineEnd: fc.Arbitrary<string>,
  ) =>
    fc
      .tuple(method, target, version, headers, lineEnd, fc.constantFrom(...BODIES))
      .map(([verb, path, http, lines, end, body]) => ({
        kind,
        text: [`${verb} ${path} ${http}`, 'Host: site.invalid', ...lines, '', body].join(end),
      }));
  const get = fc.constantFrom('GET', 'GET', 'GET', 'HEAD');
  const http = fc.constant('HTTP/1.1');
  const crlf = fc.constant('\r\n');
  const ranges = fc.tuple(get, fc.constantFrom(...paths), range).map(([verb, path, line]) => ({
    kind: 'ranges',
    text: [`${verb} ${path} HTTP/1.1`, 'Host: site.invalid', line, '', ''].join('\r\n'),
  }));
  const single = fc.oneof(
    { weight: 3, arbitrary: ranges },
    { weight: 10, arbitrary: message('target and headers', get, http, crlf) },
    { weight: 3, arbitrary: message('method', fc.constantFrom(...OTHER_METHODS), http, crlf) },
    { weight: 1, arbitrary: message('version', get, fc.constantFrom(...VERSIONS), crlf) },
    { weight: 1, arbitrary: message('line ends', get, http, fc.constantFrom('\n', '\r', '\n\r')) },
    {
      weight: 1,
      arbitrary: fc
        .oneof(fc.constantFrom(...NO_HTTP), fc.string({ unit: 'binary-ascii', maxLength: 2000 }))
        .map((text) => ({ kind: 'no HTTP', text })),
    },
  );
  const several = fc.array(single, { minLength: 2, maxLength: 6 }).map((all) => ({
    kind: 'pipelined',
    text: all.map(({ text }) => text).join(''),
  }));
  return fc
    .tuple(
      fc.oneof({ weight: 8, arbitrary: single }, { weight: 1, arbitrary: several }),
      fc.oneof(
        { weight: 12, arbitrary: fc.constant('whole') },
        { weight: 4, arbitrary: fc.constantFrom('in pieces', 'cut short', 'half-closed', 'reset') },
        { weight: 1, arbitrary: fc.constant('slow') },
      ),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
    )
    .map(([{ kind, text }, pace, cuts]) => paced(kind, text, pace, cuts));
}

/** @param cuts where the text is cut, as shares of its length */
function paced(kind: string, text: string, pace: string, cuts: readonly number[]): OddRequest {
  if (pace === 'whole') return { kind, pieces: [text], pause: 0, afterwards: 'waits' };
  const places = cuts.map((share) => Math.floor(share * text.length)).sort((a, b) => a - b);
  const pieces = [0, ...places].map((from, at) => text.slice(from, places[at] ?? text.length));
  return {
    kind: `${kind}, ${pace}`,
    pieces: pace === 'cut short' ? pieces.slice(0, -1) : pieces,
    pause: pace === 'slow' ? SLOW : 1,
    afterwards: pace === 'half-closed' ? 'half-closes' : pace === 'reset' ? 'resets' : 'waits',
  };
}
