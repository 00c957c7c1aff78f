import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/**
 * BASE_PATH puts the site under a sub-path (`/gazette`); empty means the root of a host. SITE_URL
 * names the host (`https://example.org`): what can only be written with a full address stands in
 * files `*.absolute.ts` and is left out without it. Pages of names stand in files `*.named.ts(x)`: an
 * export with a route of no pages at all would fail. What only a collection in one bundle has, a
 * picture for each item, stands in files `*.small.ts`.
 *
 * With `output: 'export'`, `distDir` is where Next writes the site file by file. `npm run build`
 * (lib/tools/commands/build.ts) puts it in the place of `out/` once it is complete.
 *
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
const config = (phase) => ({
  output: 'export',
  ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { distDir: '.build/site/making/out' }),
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  env: {
    NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '',
    SITE_SETTINGS: siteSettings(),
    // Where `npm run build` puts the worker's code.
    SEARCH_WORKER: process.env.SEARCH_WORKER ?? '',
  },
  pageExtensions: [
    'tsx',
    'ts',
    ...(process.env.SITE_URL?.trim() ? ['absolute.ts'] : []),
    ...(hasNames() ? ['named.ts', 'named.tsx'] : []),
    ...(isLarge() ? [] : ['small.ts']),
  ],
  experimental: {
    // A page for what is not found outside of the layout, which every page would carry along.
    globalNotFound: true,
    // One worker fewer is the default, which is half of two processors.
    cpus: availableParallelism(),
    // Which of the payloads for fetching ahead to join is measured for each page, by rendering and
    // packing it several times more. Nothing fetches ahead here: none of them is published.
    prefetchInlining: false,
  },
  serverExternalPackages: ['nodejieba', 'harfbuzzjs', 'wawoff2', '@resvg/resvg-wasm'],
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
});

function isLarge() {
  return 'shards' in JSON.parse(ingested('../search/manifest.json', '{}'));
}

function hasNames() {
  return ingested('entities.json', '[]').includes('"id"');
}

/** What ingest read of `lists/site.txt` (lib/site/site-settings.ts). */
function siteSettings() {
  return JSON.stringify(JSON.parse(ingested('site.json', '{}')));
}

/** @param {string} name @param {string} otherwise where nothing was ingested yet */
function ingested(name, otherwise) {
  const path = new URL(`public/data/${name}`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : otherwise;
}

export default config;
