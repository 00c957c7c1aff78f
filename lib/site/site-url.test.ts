import { expect, it } from 'vitest';
import { parseSiteUrl } from './site-url';

it('takes the address of a host, with or without a slash, with a port', () => {
  expect(parseSiteUrl('https://example.org')?.origin).toBe('https://example.org');
  expect(parseSiteUrl(' http://10.1.2.3:8080/ ')?.origin).toBe('http://10.1.2.3:8080');
});

it('is null where nothing is set', () => {
  expect(parseSiteUrl(undefined)).toBeNull();
  expect(parseSiteUrl(' ')).toBeNull();
});

it.each(['example.org', 'ftp://example.org', 'https://example.org/gazette', 'https://a.org/?x'])(
  'refuses %s and says where a path belongs',
  (value) => expect(() => parseSiteUrl(value)).toThrow(/BASE_PATH/),
);
