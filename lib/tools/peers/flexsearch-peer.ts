import { Charset, Document } from 'flexsearch';
import { packageVersion } from './package-version';
import type { Peer, PeerText } from './peer';

/** More than any list has that is judged; FlexSearch stops at 100 by itself. */
const LIMIT = 2000;

/**
 * FlexSearch as documented for Chinese: `Charset.CJK`, which takes every character for a term.
 * `suggest` lets it list what holds a part of the query; without it no question has an answer.
 */
export function openFlexSearchPeer(texts: readonly PeerText[]): Peer {
  const index = new Document({
    document: { id: 'id', index: ['title', 'body'] },
    encoder: Charset.CJK,
    tokenize: 'strict',
  });
  for (const { id, title, body } of texts) index.add({ id, title, body });
  return {
    name: `FlexSearch ${packageVersion('flexsearch')}, CJK`,
    search: async (text) => {
      const merged = index.search(text, { limit: LIMIT, suggest: true, merge: true });
      return merged.map((result) => String(result.id));
    },
    close: async () => {},
  };
}
