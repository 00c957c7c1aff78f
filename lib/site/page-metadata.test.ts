import { afterEach, expect, it, vi } from 'vitest';
import { pageMetadata } from './page-metadata';

afterEach(() => vi.unstubAllEnvs());

const PAGE = { title: '时政', description: '全部45条', path: '/sections/shizheng/' };

it('gives full addresses where the host is known', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', '/gazette');
  const { alternates, openGraph, twitter } = pageMetadata(PAGE);
  const page = 'https://example.org/gazette/sections/shizheng/';
  expect(alternates?.canonical).toBe(page);
  expect(openGraph).toMatchObject({ url: page, images: [{ url: `${page}card.png` }] });
  expect(twitter).toMatchObject({ card: 'summary_large_image' });
});

it('leaves out what needs a host where none is known', () => {
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('BASE_PATH', '/gazette');
  const metadata = pageMetadata(PAGE);
  expect(JSON.stringify(metadata)).not.toMatch(/https?:/);
  expect(metadata.alternates).not.toHaveProperty('canonical');
  expect(metadata.alternates?.types).toEqual({
    'application/atom+xml': [{ url: '/gazette/atom.xml', title: expect.any(String) }],
  });
});
