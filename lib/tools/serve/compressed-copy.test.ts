import { expect, it } from 'vitest';
import { takesBrotli, typeOfCompressed } from './compressed-copy';

it('knows the scripts and style sheets that never change', () => {
  expect(typeOfCompressed('/_next/static/chunks/a.js')).toBe('text/javascript; charset=utf-8');
  expect(typeOfCompressed('/_next/static/worker/b-1.js')).toBe('text/javascript; charset=utf-8');
  expect(typeOfCompressed('/_next/static/chunks/a.css')).toBe('text/css; charset=utf-8');
  for (const path of ['/a.js', '/_next/static/a.js.br', '/items/1/index.html', '/_next/a.css']) {
    expect(typeOfCompressed(path), path).toBeNull();
  }
});

it.each(['br', 'gzip, deflate, br', 'gzip;q=0.5,BR', 'br;q=1.0', 'br; q=0.05', 'zstd, br;q=.9'])(
  'takes %s for a client that takes brotli',
  (header) => expect(takesBrotli(header)).toBe(true),
);

it.each([undefined, '', 'gzip', 'brotli', 'br;q=0', 'br;q=0.000, gzip', 'x-br', 'gzip;q=br'])(
  'takes %s for one that does not',
  (header) => expect(takesBrotli(header)).toBe(false),
);
