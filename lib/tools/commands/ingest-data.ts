import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { MANIFEST_NAME, parseManifest } from '@/lib/corpus/manifest';
import { issuesOf } from '@/lib/domain/issues-of';
import { itemFilePath } from '@/lib/domain/permalink';
import { digestOfCode, openCache } from '@/lib/ingest/cache/build-cache';
import { formatReading } from '@/lib/ingest/check/format-reading';
import { type Ingested, ingestFolder } from '@/lib/ingest/ingest-folder';
import { readWordVectors } from '@/lib/ingest/near/shipped-words';
import type { Artefacts } from '@/lib/ingest/publish/build-artefacts';
import { itemFiles } from '@/lib/ingest/publish/item-files';
import { keptGeneration } from '@/lib/ingest/publish/kept-generation';
import { replaceOutput } from '@/lib/ingest/publish/replace-output';
import { checkQuality } from '@/lib/ingest/quality/check-quality';
import { formatQualityReport, summariseFindings } from '@/lib/ingest/quality/format-quality-report';
import { writeRegistry } from '@/lib/ingest/registry/extend-registry';
import { IngestError, throwOnErrors } from '@/lib/ingest/sources/ingest-error';
import { formatProblem } from '@/lib/ingest/sources/ingest-problem';
import { absoluteUrl } from '@/lib/site/site-address';
import {
  CACHE,
  dataFolder,
  PROJECT,
  PROJECT_DATA,
  PUBLIC,
  PUBLIC_WORK,
  QUALITY_REPORT,
  SITE,
} from '@/lib/tools/project-paths';
import { stepPrinter } from './step-printer';

/** What decides what a cache holds: the code that makes it, and what it is made by. */
const CACHED_CODE = ['lib/domain', 'lib/text', 'lib/corpus', 'lib/ingest'];
const CACHED_FILES = ['package.json', 'lib/ingest/near/word-vectors.bin'];
/** More issues than a line can name. */
const MOST_NAMED = 12;

export interface IngestOptions {
  /** What would be left out is an error. */
  readonly strict: boolean;
  /** Ids that are not registered are an error, and nothing is registered. */
  readonly frozen: boolean;
}

/**
 * Reads the data folder into `public/`, registers new ids and writes the quality report, for
 * whoever holds the output (`with-output.ts`). What is wrong with the data is printed.
 *
 * @returns whether it was read; if not, nothing was changed
 */
export async function ingestData(options: IngestOptions): Promise<boolean> {
  try {
    await ingest(options);
    return true;
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    for (const problem of error.problems) console.error(formatProblem(problem));
    console.error('收录未完成，原有内容没有改动。请按上面的提示修改 data 文件夹里的文件后重试。');
    return false;
  }
}

async function ingest({ strict, frozen }: IngestOptions): Promise<void> {
  const folder = dataFolder();
  const cache = openCache(CACHE, digestOfCode(PROJECT, CACHED_CODE, CACHED_FILES));
  const ingested = await ingestFolder(folder, PROJECT_DATA, {
    vectors: readWordVectors(),
    largestBundle: largestBundle(),
    report: stepPrinter(process.stdout),
    cache,
  });
  cache.removeUnused();
  const { items, artefacts, warnings, unregistered, settings, readings } = ingested;
  if (strict) {
    throwOnErrors(
      warnings.map((one) => (one.severity === 'omitted' ? { ...one, severity: 'error' } : one)),
    );
  }
  if (frozen && unregistered.length > 0) throw new IngestError([notRegistered(unregistered)]);
  const source = { gazette: settings.gazetteName, home: absoluteUrl('') };
  const files = itemFiles(items, source, isLarge(artefacts) ? wasPrinted : undefined);
  const kept = keptGeneration(join(SITE, 'search'), artefacts);
  const output = new Map<string, string | Uint8Array>([...kept, ...artefacts, ...files]);
  for (const [path, file] of ingested.originals) output.set(path, readFileSync(file));
  replaceOutput(PUBLIC_WORK, PUBLIC, output);
  for (const warning of warnings) console.warn(formatProblem(warning));
  for (const reading of readings.slice(0, MOST_NAMED)) console.log(formatReading(reading));
  if (readings.length > MOST_NAMED) console.log(`另有 ${readings.length - MOST_NAMED} 个文件。`);
  const issues = issuesOf(items);
  const named = issues.slice(0, MOST_NAMED).map(({ label }) => label);
  const which =
    issues.length > MOST_NAMED ? `${named.join('、')}等${issues.length}期` : named.join('、');
  console.log(`已收录${which}，共 ${items.length} 条。`);
  const omitted = warnings.filter(({ severity }) => severity === 'omitted').length;
  if (omitted > 0) console.warn(`有 ${omitted} 处没有收录，见上面以“未收录”开头的各行。`);
  register(folder, unregistered);
  reportQuality(ingested);
}

/** For tests: characters of text up to which the search is one bundle. */
function largestBundle(): number | undefined {
  const wanted = process.env.LARGEST_BUNDLE?.trim();
  return wanted ? Number(wanted) : undefined;
}

function isLarge(artefacts: Artefacts): boolean {
  const manifest = parseManifest(String(artefacts.get(`search/${MANIFEST_NAME}`) ?? ''));
  return manifest.shards !== undefined;
}

/**
 * In a large collection an item has no files to read besides its page, unless the site has had them
 * since the collection was small: an address that was published stays.
 */
function wasPrinted(id: string): boolean {
  return existsSync(join(SITE, itemFilePath(id, 'md')));
}

/** A folder that cannot be written is published all the same: its ids are told, not kept. */
function register(folder: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  try {
    const place = relative(process.cwd(), writeRegistry(folder, lines));
    console.log(
      `新登记了 ${lines.length} 个编号，写在 ${place}。请把这个文件与原文一起保存、提交。`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(
      `有 ${lines.length} 个编号没有登记下来：编号登记写不进去（${reason}）。网站照常生成，但以后改动原文时，这些编号可能变动。请在能写入的地方运行一次 npm run ingest，并保存 lists/registry.txt。`,
    );
  }
}

function notRegistered(lines: readonly string[]) {
  return {
    file: 'lists/registry.txt',
    line: null,
    severity: 'error',
    expected: '所有编号都已登记',
    found: `有 ${lines.length} 个没有登记，第一个是“${lines[0]}”`,
    remedy: '运行 npm run ingest，再把 lists/registry.txt 与原文一起提交',
  } as const;
}

/** Writes the report for the editors, which is not published. */
function reportQuality({ items, texts, entities, lists, warnings }: Ingested): void {
  const printed = items.filter(({ lines }) => texts.has(lines.file));
  const findings = checkQuality(texts, printed, entities, lists);
  mkdirSync(dirname(QUALITY_REPORT), { recursive: true });
  writeFileSync(QUALITY_REPORT, formatQualityReport(findings, warnings));
  if (findings.length === 0) return;
  const place = relative(process.cwd(), QUALITY_REPORT);
  console.log(`质量报告：${summariseFindings(findings)}。详见 ${place}。`);
}
