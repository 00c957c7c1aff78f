import { afterEach, expect, it, vi } from 'vitest';
import { absoluteUrl, bestUrl, parseSiteUrl } from './site-address';

afterEach(() => vi.unstubAllEnvs());

it('writes full addresses where the host is known', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', '/gazette');
  expect(absoluteUrl('/issues/')).toBe('https://example.org/gazette/issues/');
  expect(bestUrl('/issues/')).toBe('https://example.org/gazette/issues/');
});

it('never invents a host', () => {
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('BASE_PATH', '/gazette');
  expect(absoluteUrl('/issues/')).toBeNull();
  expect(bestUrl('/issues/')).toBe('/gazette/issues/');
});

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
