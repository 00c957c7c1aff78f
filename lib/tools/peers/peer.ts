import type { OpenItem } from '@/lib/domain/open-item';

/** What a peer indexes of an item. */
export type PeerText = Pick<OpenItem, 'id' | 'title' | 'body'>;

/** Another search engine over the same texts, to compare with in the same run. */
export interface Peer {
  /** Name, version and setting, as a table prints it. */
  readonly name: string;
  /** Ids of everything listed for a query, best first. */
  search(text: string): Promise<readonly string[]>;
  /** Ends what was started for it. */
  close(): Promise<void>;
}
