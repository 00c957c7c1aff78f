/**
 * BASE_PATH puts the site under a sub-path (`/gazette`); empty means the root of a host. SITE_URL
 * names the host (`https://example.org`): what can only be written with a full address stands in
 * files `*.absolute.ts` and is left out without it.
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '' },
  pageExtensions: ['tsx', 'ts', ...(process.env.SITE_URL?.trim() ? ['absolute.ts'] : [])],
  serverExternalPackages: ['nodejieba', 'harfbuzzjs', 'wawoff2', '@resvg/resvg-wasm'],
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
};

export default config;
