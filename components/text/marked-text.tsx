import type { HighlightPart } from '@/lib/search/contract';

interface MarkedTextProps {
  readonly parts: readonly HighlightPart[];
}

/** Text with its marks. Parts have no identity but their place, and never move. */
export function MarkedText({ parts }: MarkedTextProps) {
  let offset = 0;
  return parts.map(({ text, marked }) => {
    const key = offset;
    offset += text.length;
    return marked ? <mark key={key}>{text}</mark> : text;
  });
}
