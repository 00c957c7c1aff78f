import { afterEach, expect, it, vi } from 'vitest';
import { absoluteUrl, bestUrl } from './site-address';

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
