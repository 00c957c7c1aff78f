/** What the files of a folder may import beside each other. */
export interface Zone {
  /** Folders with all that is below them, or single files without their ending. */
  readonly imports: readonly string[];
  /** Names of packages; `node:*` stands for all of Node's own. */
  readonly packages: readonly string[];
}

/** The contract of a search, and its address. */
const CONTRACT = ['lib/search/search-types', 'lib/search/search-address', 'lib/search/url-state'];
/** How a page asks the engine. */
const CLIENT = ['lib/worker/search-client', 'lib/worker/protocol', ...CONTRACT];
const PAGE_PACKAGES = ['next', 'react'];

/**
 * The layers of the house, lowest first: the one place that says who may import what. Tests are
 * free. A file belongs to the longest path here that holds it.
 */
export const ZONES: Readonly<Record<string, Zone>> = {
  // The domain imports nothing; its tests' arbitrary items are of fast-check.
  'lib/gazette': { imports: [], packages: ['fast-check'] },
  // Runs in the worker and in Node: no DOM, no Node, no jieba from here to lib/worker.
  'lib/text': { imports: ['lib/gazette'], packages: [] },
  'lib/index': { imports: ['lib/gazette', 'lib/text'], packages: ['minisearch'] },
  'lib/search': { imports: ['lib/gazette', 'lib/text', 'lib/index'], packages: ['minisearch'] },
  'lib/worker': {
    imports: ['lib/gazette', 'lib/text', 'lib/index', 'lib/search'],
    packages: [],
  },

  // At build only. Jieba, OpenCC and pinyin live in ingest alone.
  'lib/ingest': {
    imports: ['lib/gazette', 'lib/text', 'lib/index'],
    packages: [
      'csv-stringify',
      'fast-check',
      'node:*',
      'nodejieba',
      'opencc-js',
      'pinyin-pro',
      'valibot',
    ],
  },
  'lib/content': { imports: ['lib/gazette'], packages: ['node:*'] },
  'lib/site': {
    imports: ['lib/gazette'],
    packages: ['feedsmith', 'next', 'node:*', 'schema-dts'],
  },
  'lib/picture': {
    imports: ['lib/gazette', 'lib/site'],
    packages: ['@resvg/resvg-wasm', 'harfbuzzjs', 'node:*', 'wawoff2'],
  },

  // Puts in place what was made, and serves it.
  'lib/publish': { imports: [], packages: ['node:*'] },
  'lib/serve': { imports: [], packages: ['compression', 'fast-check', 'node:*', 'serve-static'] },

  // React. The engine is reached through its client; never ingest, index, text or Node.
  'components/clipboard': { imports: [], packages: [] },
  'components/text': { imports: ['lib/gazette', ...CONTRACT], packages: PAGE_PACKAGES },
  'components/layout': {
    imports: ['lib/gazette', 'lib/site/site-name', ...CONTRACT],
    packages: PAGE_PACKAGES,
  },
  'components/about': {
    imports: ['components/layout', 'lib/gazette', 'lib/site/site-name'],
    packages: PAGE_PACKAGES,
  },
  'components/help': {
    imports: ['components/layout', 'lib/gazette', 'lib/site/site-name', ...CONTRACT],
    packages: PAGE_PACKAGES,
  },
  'components/not-found': {
    imports: ['components/layout', 'lib/gazette', 'lib/text/han'],
    packages: PAGE_PACKAGES,
  },
  'components/issue': {
    imports: ['components/layout', 'components/text', 'lib/gazette', 'lib/site/site-name'],
    packages: PAGE_PACKAGES,
  },
  'components/section': {
    imports: ['components/layout', 'components/text', 'lib/gazette'],
    packages: PAGE_PACKAGES,
  },
  'components/item': {
    imports: [
      'components/clipboard',
      'components/layout',
      'components/text',
      'lib/gazette',
      'lib/site/site-name',
      ...CLIENT,
    ],
    packages: [...PAGE_PACKAGES, 'uqr'],
  },
  'components/overview': {
    imports: ['components/layout', 'lib/gazette', ...CONTRACT],
    packages: PAGE_PACKAGES,
  },
  'components/filter': {
    imports: ['components/layout', 'lib/gazette', ...CONTRACT],
    packages: PAGE_PACKAGES,
  },
  'components/search': {
    imports: [
      'components/clipboard',
      'components/filter',
      'components/layout',
      'components/overview',
      'components/text',
      'lib/gazette',
      'lib/site/site-name',
      ...CLIENT,
    ],
    packages: [...PAGE_PACKAGES, 'csv-stringify'],
  },

  // Routes only, thin.
  app: {
    imports: ['components', 'lib/content', 'lib/gazette', 'lib/picture', 'lib/site', ...CONTRACT],
    packages: PAGE_PACKAGES,
  },

  // Looks at the exported site and at the sources from outside.
  'lib/check': {
    imports: ['lib/gazette', 'lib/site'],
    packages: ['feedsmith', 'html-validate', 'node:*', 'typescript'],
  },
  // Frozen data for tests.
  'lib/fixtures': { imports: ['lib/gazette', 'lib/ingest'], packages: ['node:*'] },
  // The commands, whose benchmarks have peers.
  'lib/cli': {
    imports: ['lib', 'components'],
    packages: [
      '@playwright/test',
      'compression',
      'fast-check',
      'flexsearch',
      'minisearch',
      'node:*',
      'nodejieba',
      'opencc-js',
      'pagefind',
    ],
  },
};
