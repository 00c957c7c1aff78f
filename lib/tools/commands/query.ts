import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatDate } from '@/lib/domain/format-date';
import { headingsOf } from '@/lib/domain/section';
import type {
  HighlightPart,
  Hit,
  NearWord,
  SearchBackend,
  SearchPage,
} from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { openNodeEngine } from '@/lib/tools/node-engine';
import { slugOfName } from '@/lib/tools/slug-of-name';

const USAGE = `npm run -s query -- "江凌 防汛" [--section 时政] [--limit 10] [--json]
npm run -s query -- --batch 文件.jsonl [--limit 10]
  --section  栏目或子栏目的名称（或网址中的英文名）
  --limit    最多列出几条，默认 10
  --json     输出 JSON
  --batch    逐行读取 {"q":"…","section":"…"}，每行输出一行 JSON`;

interface Query {
  readonly q: string;
  readonly section: string | null;
}

class UsageError extends Error {
  constructor(problem: string) {
    super(`${problem}\n用法：\n${USAGE}`);
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit 应为正整数，实为“${values.limit}”。`);
  }
  if (values.batch === undefined && positionals.length === 0) throw new UsageError('没有检索词。');
  const engine = await openNodeEngine();
  if (values.batch !== undefined) {
    for (const query of readBatch(values.batch)) {
      console.log(await toJson(engine, query, limit));
    }
    return;
  }
  const query = { q: positionals.join(' '), section: values.section ?? null };
  console.log(
    values.json
      ? await toJson(engine, query, limit)
      : toList(await run(engine, query, limit), limit),
  );
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      args: protectExclusions(process.argv.slice(2)),
      options: {
        section: { type: 'string' },
        limit: { type: 'string' },
        json: { type: 'boolean' },
        batch: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `-福建` alone is an excluded word of the query, not an option. */
function protectExclusions(args: readonly string[]): string[] {
  const options = args.filter((arg) => !/^-[^-]/.test(arg));
  const words = args.filter((arg) => /^-[^-]/.test(arg));
  return words.length > 0 ? [...options, '--', ...words] : options;
}

function readBatch(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed: unknown = parseJson(line);
      if (typeof parsed !== 'object' || parsed === null || !('q' in parsed)) {
        throw new UsageError(`${file}:${index + 1}：应为含 "q" 的 JSON 对象，实为 ${line}`);
      }
      const section = 'section' in parsed && parsed.section ? String(parsed.section) : null;
      return [{ q: String(parsed.q), section }];
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** @throws Error where a table that the query needs is not to be had: there may be more hits */
async function run(
  engine: SearchBackend,
  { q, section }: Query,
  limit: number,
): Promise<SearchPage> {
  const slug = section === null ? null : slugOfName((await engine.collection()).sections, section);
  const answer = await engine.search(searchRequest(q, { section: slug }), {
    offset: 0,
    limit,
  });
  if (answer.unavailable.length > 0) {
    const missing = answer.unavailable.join('、');
    throw new Error(`“${q}”没有查全：${missing} 没有载入。请运行：npm run ingest`);
  }
  if (!answer.mayHaveNear) return answer;
  return { ...answer, near: await engine.near(answer.request) };
}

async function toJson(engine: SearchBackend, query: Query, limit: number): Promise<string> {
  const answer = await run(engine, query, limit);
  const brief = (hits: readonly Hit[]) =>
    hits.slice(0, limit).map(({ id, title, tier, score }) => ({
      id,
      title: joined(title),
      tier,
      score: Number(score.toFixed(4)),
    }));
  const notices = answer.notices.map(({ kind, text }) => ({ kind, text }));
  return JSON.stringify({
    q: query.q,
    hits: brief(answer.hits),
    partial: brief(answer.partial),
    ...(answer.near && {
      near: { words: answer.near.words.map(nearWord), items: brief(answer.near.hits) },
    }),
    ...(notices.length > 0 && { notices }),
    ...(answer.offers.length > 0 && { offers: answer.offers.map(({ text }) => text) }),
  });
}

function nearWord({ word, closeness, items }: NearWord) {
  return { word, closeness: Number(closeness.toFixed(2)), items };
}

function toList(answer: SearchPage, limit: number): string {
  const told = answer.notices.map(({ kind, text }) =>
    kind === 'noSuchDay' ? `日历上没有“${text}”。` : `没有名为“${text}”的栏目。`,
  );
  const lines = [...told, `${answer.total.count} 条结果`];
  if (answer.offers.length > 0) {
    lines.push('', `您是不是要找：${answer.offers.map(({ text }) => text).join('、')}`);
  }
  for (const hit of answer.hits) lines.push(...describe(hit));
  if (answer.near) {
    const words = answer.near.words.map(({ word, items }) => `${word} ${items} 条`);
    lines.push('', `意思相近：${words.join(' · ')}`);
    for (const hit of answer.near.hits.slice(0, limit)) lines.push(...describe(hit));
  }
  if (answer.partial.length > 0) {
    lines.push('', `部分匹配 ${answer.partial.length} 条`);
    for (const hit of answer.partial.slice(0, limit)) lines.push(...describe(hit));
  }
  return lines.join('\n');
}

function describe(hit: Hit): string[] {
  const facts = [
    headingsOf(hit.section)
      .map(({ name }) => name)
      .join(' › '),
    hit.date === null ? '' : formatDate(hit.date),
    hit.page === null ? '' : `第 ${hit.page} 页`,
    hit.tier,
  ];
  return [
    '',
    `${hit.id}  ${marked(hit.title)}`,
    `  ${facts.filter((fact) => fact !== '').join(' · ')}`,
    `  ${marked(hit.excerpt)}`,
  ];
}

function joined(parts: readonly HighlightPart[]): string {
  return parts.map((part) => part.text).join('');
}

function marked(parts: readonly HighlightPart[]): string {
  return parts.map((part) => (part.marked ? `【${part.text}】` : part.text)).join('');
}
