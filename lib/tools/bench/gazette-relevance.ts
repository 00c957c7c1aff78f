import { join } from 'node:path';
import type { Item } from '@/lib/domain/item';
import { toOpenItem } from '@/lib/domain/open-item';
import { headingsOf } from '@/lib/domain/section';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { readWordVectors } from '@/lib/ingest/near/shipped-words';
import { ALL_MATCHES, type SearchBackend, type SearchPage } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { openArtefacts } from '@/lib/tools/node-engine';
import { openFlexSearchPeer } from '@/lib/tools/peers/flexsearch-peer';
import { openMiniSearchJiebaPeer } from '@/lib/tools/peers/minisearch-jieba-peer';
import { openPagefindPeer } from '@/lib/tools/peers/pagefind-peer';
import type { Peer, PeerText } from '@/lib/tools/peers/peer';
import { PROJECT_DATA } from '@/lib/tools/project-paths';
import { slugOfName } from '@/lib/tools/slug-of-name';
import { gazetteFigures, type Judged } from './gazette-figures';
import { type Judgment, judge, readJudgments } from './judge';
import { nearWordRelevance } from './near-word-relevance';
import { type Column, printGazette } from './print-gazette';
import {
  AGAIN_FLOORS,
  EVERYDAY_FLOORS,
  type GazetteFloors,
  HELD_OUT_FLOORS,
  KEYWORD_FLOORS,
  OTHER_WORDS_FLOORS,
  UNSEEN_FLOORS,
  underTheFloor,
} from './relevance-floors';

/** The judgments were made over this issue; items of others are no evidence either way. */
const JUDGED_ISSUE = '2023-05';

/** Sets of judged queries, with what each must reach. */
const SETS: readonly (readonly [name: string, path: string, floors: GazetteFloors])[] = [
  ['Gazette', join(PROJECT_DATA, 'lists', 'judgments.jsonl'), KEYWORD_FLOORS],
  ['Everyday', join(import.meta.dirname, 'judged', 'everyday.jsonl'), EVERYDAY_FLOORS],
  [
    'Everyday, further',
    join(import.meta.dirname, 'judged', 'everyday-further.jsonl'),
    EVERYDAY_FLOORS,
  ],
  ['Everyday, again', join(import.meta.dirname, 'judged', 'everyday-again.jsonl'), AGAIN_FLOORS],
  ['In other words', join(import.meta.dirname, 'judged', 'synonyms.jsonl'), OTHER_WORDS_FLOORS],
  // Judged before the lists of synonyms were extended and never tuned to: what new queries may expect.
  ['Held out', join(import.meta.dirname, 'judged', 'held-out.jsonl'), HELD_OUT_FLOORS],
  // Every second query of each kind of `everyday-again` and its like: scored, and never looked at.
  ['Unseen', join(import.meta.dirname, 'judged', 'unseen.jsonl'), UNSEEN_FLOORS],
];

type Rank = (judgment: Judgment) => Promise<readonly string[]>;

/**
 * Prints the scores on the judged queries by kind, the engine beside its peers.
 *
 * @returns a sentence for every figure under its floor
 */
export async function gazetteRelevance(): Promise<string[]> {
  const { items, artefacts } = await ingestFolder(PROJECT_DATA, PROJECT_DATA, {
    vectors: readWordVectors(),
  });
  const engine = await openArtefacts(artefacts);
  const peers = await openPeers(items.map(toOpenItem));
  const problems: string[] = [];
  for (const [set, path, floors] of SETS) {
    const judgments = readJudgments(path);
    const own = await judgeAll(judgments, items, (judgment) => rankByEngine(engine, judgment));
    const shown = await judgeAll(judgments, items, (judgment) => rankAsShown(engine, judgment));
    const columns: Column[] = [
      ['this engine', own],
      ['as shown', shown],
    ];
    for (const peer of peers) {
      const rank: Rank = async ({ q, section }) =>
        keepSection(await peer.search(q), items, section);
      columns.push([peer.name, await judgeAll(judgments, items, rank)]);
    }
    printGazette(set, columns);
    problems.push(...underTheFloor(gazetteFigures(set, own, floors)));
  }
  for (const peer of peers) await peer.close();
  return [...problems, ...underTheFloor(await nearWordRelevance(engine))];
}

async function openPeers(items: readonly PeerText[]): Promise<Peer[]> {
  const peers = [openFlexSearchPeer(items), openMiniSearchJiebaPeer(items)];
  try {
    return [await openPagefindPeer(items), ...peers];
  } catch (error) {
    console.log(`Skipped: Pagefind. ${error instanceof Error ? error.message : String(error)}`);
    return peers;
  }
}

async function rankByEngine(engine: SearchBackend, judgment: Judgment): Promise<readonly string[]> {
  const { hits } = await searchJudged(engine, judgment);
  return hits.map(({ id }) => id);
}

/** What a reader sees from top to bottom: hits, then what stands under headings of its own. */
async function rankAsShown(engine: SearchBackend, judgment: Judgment): Promise<readonly string[]> {
  const { hits, near, partial } = await searchJudged(engine, judgment);
  const isAbsent = Object.keys(judgment.relevant).length === 0;
  const shown = isAbsent ? hits : [...hits, ...(near?.hits ?? []), ...partial];
  return [...new Set(shown.map(({ id }) => id))];
}

async function searchJudged(engine: SearchBackend, { q, section }: Judgment): Promise<SearchPage> {
  const slug = section === null ? null : slugOfName((await engine.collection()).sections, section);
  return engine.search(searchRequest(q, { section: slug }), ALL_MATCHES);
}

/** Peers know nothing of sections: what stands in another one is taken out of their lists. */
function keepSection(
  ranked: readonly string[],
  items: readonly Item[],
  section: string | null,
): readonly string[] {
  if (section === null) return ranked;
  const inside = items.filter((item) =>
    headingsOf(item.section).some(({ name }) => name === section),
  );
  const ids = new Set(inside.map(({ id }) => id));
  return ranked.filter((id) => ids.has(id));
}

async function judgeAll(
  judgments: readonly Judgment[],
  items: readonly Item[],
  rank: Rank,
): Promise<Judged[]> {
  const judgedItems = items.filter(({ issue }) => issue.id === JUDGED_ISSUE);
  const ordinalOf = new Map(judgedItems.map(({ id, ordinal }) => [id, ordinal]));
  const judged: Judged[] = [];
  for (const judgment of judgments) {
    const ordinals = (await rank(judgment)).flatMap((id) => ordinalOf.get(id) ?? []);
    const isAbsent = Object.keys(judgment.relevant).length === 0;
    judged.push({ type: judgment.type, isAbsent, ...judge(judgment, ordinals) });
  }
  return judged;
}
