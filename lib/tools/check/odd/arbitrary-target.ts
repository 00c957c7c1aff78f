import fc from 'fast-check';

const UP = [
  ...['../', '..\\', '%2e%2e/', '%2E%2e%2f', '..%2f', '..%5c', '.%2e/', '%252e%252e%252f', '..;/'],
  ...['....//', './', '/', '%2f', '..', '%2e'],
];
const NEVER_DECODED = ['..%00/', '%c0%ae%c0%ae/', '%zz/', '%'];
const OUTSIDE = ['secret.txt', 'outside/secret.txt', 'outside/', 'etc/passwd', 'secret%2etxt', ''];
const NO_PATHS = [
  ...['*', '', 'index.html', '?', '#', '%', '/%', '/%zz', '/%e6%b2', '/%00', '/index.html%00.png'],
  ...['//', '///', '//secret.txt', '/?', '/#x', '/;', '/:', '/~', '/.git/config', '/.', '/..'],
  ...[
    'http://site.invalid/',
    'http://site.invalid/../secret.txt',
    'http://[::1',
    'https://a@b:99999/',
  ],
  ...[
    'javascript:alert(1)',
    'file:///etc/passwd',
    '//evil.invalid/%2e%2e',
    '/\\evil.invalid',
    '/\x00',
  ],
];

/**
 * For tests: targets of request lines, as bytes. Files of the site, ways out of it by dots, slashes
 * and links, in many spellings, addresses that are none, very long ones.
 *
 * @param paths of the site, its links too, with a slash at the front
 */
export function arbitraryTarget(paths: readonly string[]): fc.Arbitrary<string> {
  const path = fc.constantFrom(...paths);
  const folder = path.map((known) => known.slice(0, known.lastIndexOf('/') + 1));
  const climb = fc
    .array(
      fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...UP) },
        { weight: 1, arbitrary: fc.constantFrom(...NEVER_DECODED) },
      ),
      { minLength: 1, maxLength: 9 },
    )
    .map((steps) => steps.join(''));
  const bytes = fc.string({ unit: 'binary-ascii', maxLength: 40 });
  return fc.oneof(
    { weight: 5, arbitrary: path },
    { weight: 5, arbitrary: joined(folder, climb, fc.constantFrom(...OUTSIDE)) },
    { weight: 2, arbitrary: joined(path, climb, fc.constantFrom(...OUTSIDE)) },
    { weight: 3, arbitrary: spelled(path) },
    { weight: 2, arbitrary: fc.constantFrom(...NO_PATHS) },
    { weight: 1, arbitrary: joined(path, fc.constantFrom('?', '#', '/', '//', '%20', ';'), bytes) },
    { weight: 1, arbitrary: joined(fc.constant('/'), bytes) },
    { weight: 1, arbitrary: long() },
  );
}

/** Some characters percent-encoded, or written in capitals. */
function spelled(paths: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(paths, fc.array(fc.nat(3), { minLength: 1, maxLength: 9 })).map(([path, ways]) =>
    [...path]
      .map((char, at) => {
        const way = ways[at % ways.length];
        if (way === 1) return `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
        return way === 2 ? char.toUpperCase() : char;
      })
      .join(''),
  );
}

function long(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('a', 'a/', '../', '%2e', '/'), fc.integer({ min: 100, max: 20_000 }))
    .map(([part, times]) => `/${part.repeat(times)}`);
}

function joined(...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((all) => all.join(''));
}
