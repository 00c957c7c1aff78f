import { join } from 'node:path';
import type { Item } from '@/lib/gazette/item';
import { toOpenItem } from '@/lib/gazette/open-item';
import { headingsOf } from '@/lib/gazette/section';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import type { SearchEngine } from '@/lib/search/engine';
import { searchRequest } from '@/lib/search/search-request';
import { gazetteFigures, type Judged } from './gazette-figures';
import { type Judgment, judge, readJudgments } from './judge';
import { openArtefacts } from './node-engine';
import { openFlexSearchPeer } from './peers/flexsearch-peer';
import { openMiniSearchJiebaPeer } from './peers/minisearch-jieba-peer';
import { openPagefindPeer } from './peers/pagefind-peer';
import type { Peer, PeerText } from './peers/peer';
import { type Column, printGazette } from './print-gazette';
import { PROJECT_DATA } from './project-paths';
import { underTheFloor } from './relevance-floors';
import { slugOfName } from './slug-of-name';

/** The judgments were made over this issue; items of others are no evidence either way. */
const JUDGED_ISSUE = '2023-05';

type Rank = (judgment: Judgment) => Promise<readonly string[]>;

/**
 * Prints the scores on the judged queries by kind, the engine beside its peers.
 *
 * @returns a sentence for every figure under its floor
 */
export async function gazetteRelevance(): Promise<string[]> {
  const judgments = readJudgments(join(PROJECT_DATA, 'lists', 'judgments.jsonl'));
  const { items, artefacts } = await ingestFolder(PROJECT_DATA, PROJECT_DATA);
  const engine = await openArtefacts(artefacts);
  const own = await judgeAll(judgments, items, (judgment) => rankByEngine(engine, judgment));
  const columns: Column[] = [['this engine', own]];
  for (const peer of await openPeers(items.map(toOpenItem))) {
    const rank: Rank = async ({ q, section }) => keepSection(await peer.search(q), items, section);
    columns.push([peer.name, await judgeAll(judgments, items, rank)]);
    await peer.close();
  }
  printGazette(columns);
  return underTheFloor(gazetteFigures(own));
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

async function rankByEngine(
  engine: SearchEngine,
  { q, section }: Judgment,
): Promise<readonly string[]> {
  const slug = section === null ? null : slugOfName(engine.collection.sections, section);
  const { hits } = await engine.search(searchRequest(q, { section: slug }));
  return hits.map(({ id }) => id);
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
