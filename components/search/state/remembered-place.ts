/** Where in `history.state` the place is kept: each history entry remembers its own. */
export const PLACE_KEY = 'heluoPlace';

/** Where a reader was in a list. */
export interface Place {
  /** Pixels from the top of the page. */
  readonly top: number;
  /** How many hits the list had. */
  readonly listed: number;
  /** Path of the result that was opened, or null. */
  readonly opened: string | null;
}

/** The place that this history entry remembers, or null. */
export function rememberedPlace(): Place | null {
  const place = window.history.state?.[PLACE_KEY] as Place | null | undefined;
  return typeof place?.top === 'number' ? place : null;
}
