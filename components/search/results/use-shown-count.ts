import { startTransition, useEffect, useState } from 'react';
import { TYPING_RESTS_AFTER } from '@/components/search/state/typing-rests-after';
import type { SearchAnswer } from '@/lib/search/contract';

/** In pixels: what stands over the list at least, and a low entry. Together they fill any window. */
const HEAD = 200;
const LOW_ENTRY = 140;

/** How many entries join at a time, and after how many milliseconds the next do: keys come between. */
const STEP = { entries: 16, wait: 60 };

/**
 * How many entries of a list to show: a window full with the key, the rest when typing rests. Laying
 * out a hundred entries would keep the next key waiting. A search that was not typed (a link, Back)
 * shows everything at once.
 */
export function useShownCount(answer: SearchAnswer | null, isTyped: boolean): number {
  const [shown, setShown] = useState({ answer, count: 0 });

  useEffect(() => {
    if (answer === null) return;
    const total = Math.max(answer.hits.length, answer.partial.length);
    let count = isTyped ? windowful() : total;
    function grow(): void {
      count += STEP.entries;
      startTransition(() => setShown({ answer, count }));
      if (count < total) timer = setTimeout(grow, STEP.wait);
    }
    let timer = setTimeout(grow, isTyped ? TYPING_RESTS_AFTER : 0);
    return () => clearTimeout(timer);
  }, [answer, isTyped]);

  if (answer === null) return 0;
  return shown.answer === answer ? shown.count : windowful();
}

function windowful(): number {
  return Math.max(3, Math.ceil((window.innerHeight - HEAD) / LOW_ENTRY));
}
