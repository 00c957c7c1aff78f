import MiniSearch from 'minisearch';
import nodejieba from 'nodejieba';
import { packageVersion } from './package-version';
import type { Peer, PeerText } from './peer';

/**
 * What a Chinese MiniSearch usually is: both libraries with their defaults, texts and queries cut
 * by jieba's cut for search engines, the better of its cuts here. nodejieba has one dictionary a process, so this takes back the one that an
 * ingest left: open it after the engine.
 */
export function openMiniSearchJiebaPeer(texts: readonly PeerText[]): Peer {
  nodejieba.load();
  const index = new MiniSearch<PeerText>({
    fields: ['title', 'body'],
    tokenize: (text) => nodejieba.cutForSearch(text),
  });
  index.addAll(texts.map(({ id, title, body }) => ({ id, title, body })));
  return {
    name: `MiniSearch ${packageVersion('minisearch')}, jieba`,
    search: async (text) => index.search(text).map((result) => String(result.id)),
    close: async () => {},
  };
}
