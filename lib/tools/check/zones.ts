/** What the files of a folder may import beside each other. */
export interface Zone {
  /** Folders with all that is below them, or single files without their ending. */
  readonly imports: readonly string[];
  /** Names of packages; `node:*` stands for all of Node's own. */
  readonly packages: readonly string[];
}

/** Items and texts, their formats, and what a search is. */
const BASE = ['lib/domain', 'lib/text', 'lib/corpus', 'lib/search'];
/** How a page asks the engine: through the client, never itself. */
const CLIENT = [
  'lib/search',
  'lib/backends/worker/protocol',
  'lib/backends/worker/start-early',
  'lib/backends/worker/worker-backend',
];
/** What the office says of its site. */
const SITE_FACTS = [
  'lib/site/site-name',
  'lib/site/site-settings',
  'lib/site/correction-href',
  'lib/site/public-registers',
];
const PAGE_PACKAGES = ['next', 'react'];
/** Where everything lies, and who holds the output. */
const PLACES = ['lib/tools/project-paths', 'lib/tools/with-output', 'lib/tools/require-site'];
/** What a tool may look at; of the pages it knows what it has to set. */
const HOUSE = [
  ...BASE,
  'lib/engine',
  'lib/ingest',
  'lib/site',
  'components/shell',
  'lib/tools/random-numbers',
  ...PLACES,
];

/**
 * The layers of the house, lowest first: the one place that says who may import what. Tests are
 * free. A file belongs to the longest path here that holds it.
 */
export const ZONES: Readonly<Record<string, Zone>> = {
  // The domain imports nothing; fast-check is for the items of its tests.
  'lib/domain': { imports: [], packages: ['fast-check'] },
  // Runs in the worker and in Node: no DOM, no Node, no jieba from here to the worker.
  'lib/text': { imports: ['lib/domain'], packages: [] },
  'lib/corpus': { imports: ['lib/domain', 'lib/text'], packages: ['minisearch'] },
  // What a search is: its contract and its address. Known to the engine and to the pages.
  'lib/search': { imports: ['lib/domain'], packages: [] },
  'lib/engine/interpret': { imports: BASE, packages: [] },
  'lib/engine/retrieve': { imports: [...BASE, 'lib/engine/interpret'], packages: [] },
  // Lexicon and postings of a collection that is held in memory.
  'lib/engine/bundle': {
    imports: [...BASE, 'lib/engine/interpret', 'lib/engine/retrieve'],
    packages: ['minisearch'],
  },
  'lib/engine/present': {
    imports: [...BASE, 'lib/engine/interpret', 'lib/engine/retrieve'],
    packages: [],
  },
  'lib/engine/suggest': {
    imports: [...BASE, 'lib/engine/interpret', 'lib/engine/retrieve', 'lib/engine/present'],
    packages: [],
  },
  // Lexicon and postings of a collection whose parts are fetched when a query needs them.
  'lib/engine/shards': {
    imports: [
      ...BASE,
      'lib/engine/interpret',
      'lib/engine/retrieve',
      'lib/engine/present',
      'lib/engine/suggest',
      'lib/engine/bundle',
    ],
    packages: [],
  },
  'lib/engine': { imports: [...BASE, 'lib/engine'], packages: [] },
  'lib/backends/worker': { imports: [...BASE, 'lib/engine'], packages: [] },

  // Asks a service for vectors: from commands now, from a server in time.
  'lib/backends/embeddings': { imports: [], packages: [] },

  // At build only. Jieba, OpenCC and pinyin live in ingest alone.
  'lib/ingest/sources': {
    imports: ['lib/domain', 'lib/text', 'lib/ingest/dates'],
    packages: [
      '@embedpdf/pdfium',
      'csv-parse',
      'fflate',
      'jsonc-parser',
      'node:*',
      'parse5',
      'saxes',
      'yaml',
    ],
  },
  'lib/ingest/names': {
    imports: ['lib/domain', 'lib/text', 'lib/ingest/sources'],
    packages: ['node:*', 'nodejieba', 'pinyin-pro'],
  },
  'lib/ingest/dates': { imports: ['lib/domain'], packages: [] },
  'lib/ingest/roles': {
    imports: ['lib/ingest/sources', 'lib/ingest/dates'],
    packages: [],
  },
  'lib/ingest/forms': {
    imports: [
      'lib/domain',
      'lib/text',
      'lib/ingest/sources',
      'lib/ingest/names',
      'lib/ingest/dates',
      'lib/ingest/roles',
    ],
    packages: ['fast-check', 'node:*'],
  },

  'lib/ingest/registry': {
    imports: ['lib/domain', 'lib/ingest/sources', 'lib/ingest/names', 'lib/ingest/forms'],
    packages: ['node:*'],
  },

  // What earlier builds found out.
  'lib/ingest/cache': { imports: [], packages: ['node:*'] },
  // The words of items and the names among them, found once.
  'lib/ingest/analysis': {
    imports: ['lib/domain', 'lib/text', 'lib/ingest/names', 'lib/ingest/cache'],
    packages: [],
  },
  'lib/ingest/quality': {
    imports: ['lib/domain', 'lib/text', 'lib/ingest/sources', 'lib/ingest/names'],
    packages: ['pinyin-pro'],
  },
  'lib/ingest/near': {
    imports: ['lib/corpus', 'lib/domain', 'lib/ingest/cache', 'lib/ingest/sources', 'lib/text'],
    packages: ['fast-check', 'node:*'],
  },
  'lib/ingest/publish': {
    imports: ['lib/domain', 'lib/text', 'lib/corpus', 'lib/ingest/analysis', 'lib/ingest/cache'],
    packages: ['csv-stringify', 'node:*', 'opencc-js', 'pinyin-pro'],
  },
  'lib/ingest': {
    imports: ['lib/domain', 'lib/text', 'lib/corpus', 'lib/ingest'],
    packages: ['node:*'],
  },

  // What tests share.
  'lib/fixtures': { imports: ['lib/domain', 'lib/ingest'], packages: ['node:*'] },

  'lib/content': { imports: ['lib/domain'], packages: ['node:*'] },
  'lib/site': {
    imports: ['lib/domain'],
    packages: ['feedsmith', 'next', 'node:*', 'schema-dts'],
  },
  'lib/pictures': {
    imports: ['lib/domain', 'lib/site'],
    packages: ['@resvg/resvg-wasm', 'harfbuzzjs', 'node:*', 'wawoff2'],
  },

  // React. The engine is reached through its client; never ingest, corpus, text or Node.
  'components/clipboard': { imports: [], packages: PAGE_PACKAGES },
  'components/text': { imports: ['lib/domain', 'lib/search'], packages: PAGE_PACKAGES },
  'components/shell': {
    imports: ['lib/domain', 'lib/search', ...SITE_FACTS],
    packages: PAGE_PACKAGES,
  },
  // What stands around every page.
  'components/document': {
    imports: [
      'components/clipboard',
      'components/shell',
      'lib/domain',
      'lib/site/site-address',
      ...SITE_FACTS,
    ],
    packages: PAGE_PACKAGES,
  },
  'components/about': {
    imports: ['components/shell', 'lib/domain', ...SITE_FACTS],
    packages: PAGE_PACKAGES,
  },
  'components/help': {
    imports: ['components/shell', 'lib/domain', 'lib/search', ...SITE_FACTS],
    packages: PAGE_PACKAGES,
  },
  'components/not-found': {
    imports: ['components/section', 'components/shell', 'lib/domain', 'lib/search', 'lib/text/han'],
    packages: PAGE_PACKAGES,
  },
  'components/issue': {
    imports: ['components/shell', 'components/text', 'lib/domain', ...SITE_FACTS],
    packages: PAGE_PACKAGES,
  },
  'components/section': {
    imports: ['components/shell', 'components/text', 'lib/domain'],
    packages: PAGE_PACKAGES,
  },
  'components/name': {
    imports: ['components/shell', 'components/text', 'lib/domain'],
    packages: PAGE_PACKAGES,
  },
  'components/item': {
    imports: [
      'components/clipboard',
      'components/name',
      'components/shell',
      'components/text',
      'lib/domain',
      ...SITE_FACTS,
      ...CLIENT,
    ],
    packages: [...PAGE_PACKAGES, 'uqr'],
  },
  'components/overview': {
    imports: [
      'components/name',
      'components/saved',
      'components/shell',
      'lib/domain',
      'lib/search',
      ...SITE_FACTS,
    ],
    packages: PAGE_PACKAGES,
  },
  // Searches that are followed on the device; the search page mounts what is here.
  'components/saved': {
    imports: ['components/shell', 'lib/domain', ...CLIENT],
    packages: PAGE_PACKAGES,
  },
  'components/search/state': {
    imports: ['components/shell', 'lib/domain', ...SITE_FACTS, ...CLIENT],
    packages: PAGE_PACKAGES,
  },
  'components/search/filters': {
    imports: ['components/shell', 'components/search/state', 'lib/domain', 'lib/search'],
    packages: PAGE_PACKAGES,
  },
  'components/search/results': {
    imports: [
      'components/clipboard',
      'components/overview',
      'components/saved',
      'components/search/filters',
      'components/search/state',
      'components/shell',
      'components/text',
      'lib/domain',
      ...SITE_FACTS,
      'lib/search',
      'lib/backends/worker/protocol',
    ],
    packages: [...PAGE_PACKAGES, 'csv-stringify'],
  },
  'components/search/box': {
    imports: [
      'components/search/state',
      'components/shell',
      'components/text',
      'lib/domain',
      ...CLIENT,
    ],
    packages: PAGE_PACKAGES,
  },
  'components/search': {
    imports: [
      'components/overview',
      'components/search',
      'components/shell',
      'lib/domain',
      ...CLIENT,
    ],
    // An answer is rendered in the same step as the key that asked for it.
    packages: [...PAGE_PACKAGES, 'react-dom'],
  },

  // Routes only, thin.
  app: {
    imports: ['components', 'lib/content', 'lib/domain', 'lib/pictures', 'lib/search', 'lib/site'],
    packages: PAGE_PACKAGES,
  },

  // The tools: first what all of them need.
  'lib/tools': {
    imports: [...BASE, 'lib/engine', 'lib/ingest'],
    packages: ['node:*'],
  },
  'lib/tools/serve': {
    imports: [...PLACES],
    packages: ['@playwright/test', 'compression', 'node:*', 'serve-static', 'sirv'],
  },
  // Looks at the exported site, the server, the build and the sources from outside.
  'lib/tools/check': {
    imports: ['lib/domain', 'lib/site', 'lib/ingest/publish', 'lib/tools/serve', ...PLACES],
    packages: ['fast-check', 'feedsmith', 'html-validate', 'node:*', 'typescript'],
  },
  'lib/tools/check/intake': {
    imports: ['lib/domain', 'lib/ingest', ...PLACES],
    packages: ['node:*'],
  },
  // Makes May 2023 in every kind of file and reads them.
  'lib/tools/check/kinds': {
    imports: ['lib/domain', 'lib/fixtures', 'lib/ingest', 'lib/tools/serve'],
    packages: ['@playwright/test', 'fflate', 'node:*'],
  },
  // Makes large files and reads them.
  'lib/tools/check/large': {
    imports: ['lib/domain', 'lib/fixtures', 'lib/ingest'],
    packages: ['node:*'],
  },
  // What renews the words that near words are found by.
  'lib/tools/near': {
    imports: ['lib/text'],
    packages: ['ml-matrix', 'node:*', 'nodejieba'],
  },
  // Does damage to a sound issue and judges what is read.
  'lib/tools/damage': {
    imports: ['lib/domain', 'lib/ingest', 'lib/fixtures', 'lib/tools/random-numbers'],
    packages: ['node:*'],
  },
  'lib/tools/commands': {
    imports: [
      ...HOUSE,
      'lib/backends/embeddings',
      'lib/backends/worker/start-early',
      'lib/content',
      'lib/tools/near',
      'lib/fixtures',
      'lib/tools/node-engine',
      'lib/tools/slug-of-name',
      'lib/tools/serve',
    ],
    packages: ['@playwright/test', 'node:*', 'rolldown'],
  },
  'lib/tools/peers': {
    imports: ['lib/domain', 'lib/tools/serve', ...PLACES],
    packages: ['@playwright/test', 'flexsearch', 'minisearch', 'node:*', 'nodejieba', 'pagefind'],
  },
  'lib/tools/bench': {
    imports: [
      ...HOUSE,
      'lib/tools/node-engine',
      'lib/tools/slug-of-name',
      'lib/tools/random-numbers',
      'lib/tools/read-json-lines',
      'lib/tools/check/exported-site',
      'lib/tools/peers',
      'lib/tools/serve',
    ],
    packages: ['@playwright/test', 'fast-check', 'minisearch', 'node:*', 'opencc-js'],
  },
  // Asks a large collection, also in a browser, from a home page built in a copy of the project.
  'lib/tools/bench/scale': {
    imports: [
      ...HOUSE,
      'components/search/state/page-length',
      'lib/tools/bench',
      'lib/tools/commands/project-copy',
      'lib/tools/node-engine',
      'lib/tools/peers',
      'lib/tools/serve',
    ],
    packages: ['@playwright/test', 'node:*'],
  },
  // Builds the whole site at several sizes, in a copy of the project.
  'lib/tools/bench/export': {
    imports: [
      'lib/domain',
      'lib/tools/bench/scale/news-folder',
      'lib/tools/commands/project-copy',
      'lib/tools/serve',
      ...PLACES,
    ],
    packages: ['@playwright/test', 'node:*'],
  },
};
