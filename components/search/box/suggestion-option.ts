import type { HighlightPart, Suggestion } from '@/lib/search/contract';

/** One entry of the list under the search box. */
export interface SuggestionOption {
  /** The query that choosing it searches for. */
  readonly text: string;
  /** The text with what was typed marked. */
  readonly parts: readonly HighlightPart[];
  /** What it is and how many items hold it: `['人名', '12条']`. */
  readonly notes: readonly string[];
}

/** Terms are words like any other and need no name. */
const KIND_NAMES: Readonly<Record<Suggestion['kind'], string | null>> = {
  person: '人名',
  county: '县区',
  institution: '机构',
  place: '地名',
  term: null,
  title: '标题',
};

export function completionOption(
  { kind, text, parts, count }: Suggestion,
  showsCount: boolean,
): SuggestionOption {
  const name = KIND_NAMES[kind];
  const notes = [...(name === null ? [] : [name]), ...(showsCount ? [`${count}条`] : [])];
  return { text, parts, notes };
}

export function recentOption(text: string): SuggestionOption {
  return { text, parts: [{ text, marked: false }], notes: [] };
}
