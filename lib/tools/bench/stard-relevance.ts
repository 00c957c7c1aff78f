import { toOpenItem } from '@/lib/domain/open-item';
import { createJiebaCutter } from '@/lib/ingest/names/create-jieba-cutter';
import { buildArtefacts } from '@/lib/ingest/publish/build-artefacts';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import type { PageRange } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { searchedTexts } from '@/lib/text/search-text';
import { openArtefacts } from '@/lib/tools/node-engine';
import { openFlexSearchPeer } from '@/lib/tools/peers/flexsearch-peer';
import { openMiniSearchJiebaPeer } from '@/lib/tools/peers/minisearch-jieba-peer';
import { type BinaryScores, judgeBinary, mean } from './judge';
import { STARD_FLOORS, underTheFloor } from './relevance-floors';
import { readStard, type Stard } from './stard';

type Rank = (text: string) => Promise<readonly string[]>;

/** Reciprocal rank and recall look at the first ten. */
const FIRST: PageRange = { offset: 0, limit: 10 };

/**
 * Prints MRR@10 and recall@10 on STARD, the engine beside its peers. Pagefind is left out: asking
 * a browser 1,543 times takes minutes.
 *
 * @returns a sentence for every figure under its floor
 */
export async function stardRelevance(folder: string): Promise<string[]> {
  const stard = readStard(folder);
  // In one bundle: the floors are its. A build would cut a collection of this size into shards.
  const own = await ask(stard, await rankWith(stard, Number.POSITIVE_INFINITY));
  const sharded = await ask(stard, await rankWith(stard, 0));
  const rows = [
    row('this engine, hits then part matches', own),
    row('the same over shards', sharded),
  ];
  for (const open of [openMiniSearchJiebaPeer, openFlexSearchPeer]) {
    const peer = open(stard.items.map(toOpenItem));
    rows.push(row(peer.name, await ask(stard, peer.search)));
    await peer.close();
  }
  console.log(`\nSTARD: ${own.length} lay questions over ${stard.items.length} law articles`);
  console.table(rows);
  const { reciprocalRank, recall } = means(own);
  return underTheFloor([
    { what: 'STARD: MRR@10', value: reciprocalRank, floor: STARD_FLOORS.reciprocalRank },
    { what: 'STARD: recall@10', value: recall, floor: STARD_FLOORS.recall },
  ]);
}

/**
 * The engine over the articles, without any editors' word list.
 *
 * @param largestBundle characters of text up to which the search is one bundle
 */
async function rankWith({ items, sections }: Stard, largestBundle: number): Promise<Rank> {
  const { standing, typed } = buildFoldTables(items.flatMap(searchedTexts));
  const collection = { foldTable: standing, sections, items, entities: [], synonyms: [] };
  const cutHan = createJiebaCutter([]);
  const artefacts = buildArtefacts(collection, typed, cutHan, 'stard', { largestBundle });
  const engine = await openArtefacts(artefacts);
  return async (text) => {
    const { hits, partial } = await engine.search(searchRequest(text), FIRST);
    return [...hits, ...partial].map(({ id }) => id);
  };
}

async function ask({ questions }: Stard, rank: Rank): Promise<BinaryScores[]> {
  const scores: BinaryScores[] = [];
  for (const { text, relevant } of questions) scores.push(judgeBinary(relevant, await rank(text)));
  return scores;
}

function means(scores: readonly BinaryScores[]): BinaryScores {
  return {
    reciprocalRank: mean(scores.map((one) => one.reciprocalRank)),
    recall: mean(scores.map((one) => one.recall)),
  };
}

function row(engine: string, scores: readonly BinaryScores[]) {
  const { reciprocalRank, recall } = means(scores);
  return { engine, 'MRR@10': reciprocalRank.toFixed(3), 'recall@10': recall.toFixed(3) };
}
