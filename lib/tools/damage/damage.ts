import type { Draft } from './draft';

/** What came of a kind of damage done to a draft. */
export interface Done {
  /** A reader loses nothing by it: it must be taken. */
  readonly isHarmless?: boolean;
  /** Why the damaged text is itself well formed, so that nobody could tell. */
  readonly wellFormed?: string;
  /** In place of the draft's lines. */
  readonly bytes?: Uint8Array;
}

export interface DamageKind {
  readonly name: string;
  /** Does the damage, or returns null where the dice fell so that there is nothing to do. */
  damage(draft: Draft): Done | null;
}

/** The file as an editor would drop it in. */
export function textOf(draft: Draft): string {
  return `${draft.lines.map(({ text }) => text).join('\n')}\n`;
}
