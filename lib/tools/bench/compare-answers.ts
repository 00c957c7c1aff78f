import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { openArtefacts } from '@/lib/tools/node-engine';
import { dataFolder, PROJECT_DATA } from '@/lib/tools/project-paths';
import { readJsonLines } from '@/lib/tools/read-json-lines';
import { type AcceptedReason, readAcceptedReasons } from './accepted-differences';
import { comparisonQueries } from './comparison-queries';
import { DIFFERENCE_KINDS, type Difference, differencesOf } from './differences-of';
import { escapeQuery } from './escape-query';
import { type AskedQuery, type RecordedAnswer, recordAnswer } from './recorded-answer';

const USAGE = `npm run compare:answers -- record FILE [--judged QUERIES.jsonl ...] [--queries OLD]
npm run compare:answers -- diff OLD NEW [--accepted REASONS.jsonl] [--examples 3]`;

/** A difference with the query whose answers differ. */
interface Found extends Difference {
  readonly query: AskedQuery;
  /** Why it may differ, or null where no reason is given. */
  readonly reason: string | null;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      judged: { type: 'string', multiple: true, default: [] },
      queries: { type: 'string' },
      accepted: { type: 'string' },
      examples: { type: 'string', default: '3' },
    },
  });
  const [mode, first, second] = positionals;
  if (mode === 'record' && first !== undefined) {
    await record(first, values.judged, values.queries ?? null);
  } else if (mode === 'diff' && first !== undefined && second !== undefined) {
    const reasons = values.accepted === undefined ? [] : readAcceptedReasons(values.accepted);
    report(compare(first, second, reasons), reasons, Number(values.examples));
  } else {
    throw new Error(`Expected one of\n${USAGE}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/**
 * The data folder is ingested in memory: what is published may be of an older working tree, whose
 * answers are not the ones to record.
 */
async function record(file: string, judged: readonly string[], old: string | null): Promise<void> {
  const ingested = await ingestFolder(dataFolder(), PROJECT_DATA);
  const engine = await openArtefacts(ingested.artefacts);
  const queries = old
    ? readJsonLines<AskedQuery>(old)
    : await comparisonQueries(ingested, engine, judged);
  const lines: string[] = [];
  for (const query of queries) lines.push(JSON.stringify(await recordAnswer(engine, query)));
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log(`${lines.length} answers over ${ingested.items.length} items written to ${file}`);
}

function compare(oldFile: string, newFile: string, reasons: readonly AcceptedReason[]): Found[] {
  const [old, now] = [oldFile, newFile].map((file) => readJsonLines<RecordedAnswer>(file));
  if (!old || !now || !isSameList(old, now)) {
    throw new Error(
      `Expected the same queries in both files. Record the new one with --queries ${oldFile}`,
    );
  }
  console.log(`${old.length} answers compared`);
  return old.flatMap((query, at) =>
    differencesOf(query, now[at] ?? query).map((difference) => {
      const { reason = null } =
        reasons.find(({ accepts }) => accepts(query.text, difference.kind)) ?? {};
      return { ...difference, query, reason };
    }),
  );
}

function isSameList(old: readonly RecordedAnswer[], now: readonly RecordedAnswer[]): boolean {
  const queryOf = (answer: RecordedAnswer | undefined) =>
    JSON.stringify([answer?.text, answer?.filters]);
  return old.length === now.length && old.every((one, at) => queryOf(one) === queryOf(now[at]));
}

function report(
  found: readonly Found[],
  reasons: readonly AcceptedReason[],
  examples: number,
): void {
  const open = found.filter(({ reason }) => reason === null);
  const sets = [...new Set(found.map(({ query }) => query.set))];
  console.table(
    DIFFERENCE_KINDS.map((kind) => {
      const ofKind = found.filter((one) => one.kind === kind);
      const bySet = sets.map((set) => [
        set,
        ofKind.filter(({ query }) => query.set === set).length,
      ]);
      const accepted = ofKind.filter(({ reason }) => reason !== null).length;
      return { kind, ...Object.fromEntries(bySet), accepted, open: ofKind.length - accepted };
    }),
  );
  for (const { reason } of reasons) {
    console.log(`${found.filter((one) => one.reason === reason).length} accepted: ${reason}`);
  }
  for (const kind of DIFFERENCE_KINDS) {
    for (const one of open.filter((other) => other.kind === kind).slice(0, examples)) {
      console.log(`\n${kind}: ${escapeQuery(one.query.text)} ${JSON.stringify(one.query.filters)}`);
      console.log(`  before ${cut(one.before)}\n  after  ${cut(one.after)}`);
    }
  }
  if (open.length > 0) process.exitCode = 1;
}

/** Enough to see what differs, without a screen for one example. */
function cut(line: string): string {
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
