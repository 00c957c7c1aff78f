import { useEffect, useState } from 'react';
import { searchClient } from '@/lib/backends/worker/search-client';
import type { Suggestion } from '@/lib/search/contract';

/** Milliseconds: in a quick run of keys only the last is worth completing. */
const REST_MS = 80;

const NONE: readonly Suggestion[] = [];

/**
 * Completions of a text, those of the text before until they come. None for blank text, and where
 * they cannot be had: the search itself says what is wrong.
 */
export function useSuggestions(text: string, limit: number): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState(NONE);
  const isBlank = text.trim() === '';

  useEffect(() => {
    if (isBlank) {
      setSuggestions(NONE);
      return;
    }
    let isWanted = true;
    const timer = setTimeout(async () => {
      const next = await searchClient()
        .suggest(text, limit)
        .catch(() => NONE);
      if (isWanted && next !== null) setSuggestions(next);
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, limit, isBlank]);

  return isBlank ? NONE : suggestions;
}
