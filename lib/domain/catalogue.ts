import type { Issue } from './issue';
import type { Section } from './section';

/** What a reader can choose from by name. */
export interface Catalogue {
  /** In printed order. */
  readonly sections: readonly Section[];
  /** Newest first. */
  readonly issues: readonly Issue[];
}
