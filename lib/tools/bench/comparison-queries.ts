import { join } from 'node:path';
import type { Entity, EntityKind } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import type { Ingested } from '@/lib/ingest/ingest-folder';
import type { SearchBackend } from '@/lib/search/contract';
import { PROJECT_DATA } from '@/lib/tools/project-paths';
import { slugOfName } from '@/lib/tools/slug-of-name';
import { generatedQueries, hostileQueries } from './fuzz-queries';
import { readJudgments } from './judge';
import { randomSubstrings } from './random-substrings';
import type { AskedQuery } from './recorded-answer';

const SEED = 20230501;
const SUBSTRINGS = 2000;
const GENERATED = 10_000;
/** Drawn for each one wanted, because short ones are drawn more than once. */
const DRAWN = 1.2;

/**
 * What is asked before and after a change: the judged queries as they are, the same with each
 * filter, order and mode, random substrings, generated and hostile queries. Each once.
 *
 * @param judged files of judged queries beside the project's own
 */
export async function comparisonQueries(
  { items, entities }: Ingested,
  engine: SearchBackend,
  judged: readonly string[],
): Promise<AskedQuery[]> {
  const judgments = [join(PROJECT_DATA, 'lists', 'judgments.jsonl'), ...judged].flatMap(
    readJudgments,
  );
  const { sections } = await engine.collection();
  const asJudged = judgments.map(({ q, section }) => ({
    set: 'judged',
    text: q,
    filters: section === null ? {} : { section: slugOfName(sections, section) },
  }));
  const plain = (set: string, texts: readonly string[], count = texts.length) =>
    [...new Set(texts)].slice(0, count).map((text) => ({ set, text, filters: {} }));
  const substrings = randomSubstrings(items, SUBSTRINGS * DRAWN, SEED).map(({ text }) => text);
  return withoutRepeats([
    ...asJudged,
    ...asJudged.flatMap(({ text }) =>
      variants(items, entities).map((filters) => ({ set: 'filtered', text, filters })),
    ),
    ...plain('substring', substrings, SUBSTRINGS),
    ...plain('generated', generatedQueries(items, GENERATED * DRAWN, SEED + 1), GENERATED),
    ...plain('hostile', hostileQueries()),
  ]);
}

/** One of everything that a request can hold beside its text, with values that many items have. */
function variants(items: readonly Item[], entities: readonly Entity[]): AskedQuery['filters'][] {
  const often = (kind: EntityKind) =>
    entities
      .filter((entity) => entity.kind === kind)
      .sort((one, other) => other.items.length - one.items.length)[0]?.name ?? null;
  const days = items.flatMap(({ date }) => date?.from ?? []).sort();
  const person = often('person');
  return [
    { mode: 'exact' },
    { sort: 'date' },
    { person },
    { county: often('county') },
    { from: days[Math.floor(days.length / 2)] ?? null },
    { within: person === null ? [] : [person] },
  ];
}

function withoutRepeats(queries: readonly AskedQuery[]): AskedQuery[] {
  const byRequest = new Map<string, AskedQuery>();
  for (const query of queries) {
    const key = JSON.stringify([query.text, query.filters]);
    if (!byRequest.has(key)) byRequest.set(key, query);
  }
  return [...byRequest.values()];
}
