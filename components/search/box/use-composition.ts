import { type CompositionEvent, type KeyboardEvent, useMemo, useRef } from 'react';

/** keyCode of a key that the input method has taken for itself. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Safari reports the key that ended a composition after `compositionend`, as an ordinary key. It
 * comes before any key is released; the time bounds the wait where a text was chosen by touch and
 * nothing is released. It is measured by the events' own clocks: a busy page may handle them late.
 */
const SAME_KEYSTROKE_MS = 300;

/** Arrows end no composition, and may well be wanted at once. */
const SAME_MOMENT_MS = 50;

export interface Composition {
  /** True from the first letter given to the input method until its text is committed. */
  isUnderWay(): boolean;
  /** True when the key belongs to the input method: leave it alone. Ask once for each keydown. */
  owns(event: KeyboardEvent): boolean;
  /** True for an Enter that the input method owns but left to the page, without ending its text. */
  leaves(event: KeyboardEvent): boolean;
  start(): void;
  end(event: CompositionEvent): void;
  /** Call on every keyup: from then on a key is no longer the one that ended the composition. */
  release(): void;
}

/** Follows the input method in one text box, without re-rendering anything. */
export function useComposition(): Composition {
  const composing = useRef(false);
  const endedAt = useRef(Number.NEGATIVE_INFINITY);
  return useMemo(
    () => ({
      isUnderWay: () => composing.current,
      owns({ nativeEvent, timeStamp, key }) {
        const endsComposition = key === 'Enter' || key === 'Escape';
        const limit = endsComposition ? SAME_KEYSTROKE_MS : SAME_MOMENT_MS;
        const isLeftover = timeStamp - endedAt.current < limit;
        endedAt.current = Number.NEGATIVE_INFINITY;
        return (
          composing.current ||
          nativeEvent.isComposing ||
          nativeEvent.keyCode === TAKEN_BY_INPUT_METHOD ||
          isLeftover
        );
      },
      leaves: ({ nativeEvent: { key, keyCode } }) =>
        composing.current && key === 'Enter' && keyCode !== TAKEN_BY_INPUT_METHOD,
      start() {
        composing.current = true;
      },
      end({ timeStamp }) {
        composing.current = false;
        endedAt.current = timeStamp;
      },
      release() {
        endedAt.current = Number.NEGATIVE_INFINITY;
      },
    }),
    [],
  );
}
