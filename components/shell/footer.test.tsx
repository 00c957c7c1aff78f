import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import type { SiteSettings } from '@/lib/domain/site-settings';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** As a build with these settings shows it. */
async function footerOf(settings: Partial<SiteSettings>): Promise<string> {
  vi.stubEnv('SITE_SETTINGS', JSON.stringify(settings));
  const { Footer } = await import('./footer');
  return renderToStaticMarkup(<Footer hasNames={false} />);
}

it('says of a site that it is not official only where the settings say so', async () => {
  expect(await footerOf({ isOfficial: false })).toContain('非官方网站');
  vi.resetModules();
  expect(await footerOf({ isOfficial: true })).not.toContain('非官方');
  vi.resetModules();
  expect(await footerOf({})).not.toContain('非官方');
});

it('shows nothing that is not set', async () => {
  expect(await footerOf({})).not.toMatch(/主办|承办|地址|电话|标识码|备案|报告错误|names/);
  vi.resetModules();
  const html = await footerOf({ sponsor: '伊洛市人民政府办公室', corrections: 'a@example.org' });
  expect(html).toContain('主办单位：伊洛市人民政府办公室');
  expect(html).toContain('href="mailto:a@example.org"');
  expect(html).not.toMatch(/承办|电话/);
});
