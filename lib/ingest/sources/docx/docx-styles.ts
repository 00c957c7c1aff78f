import { readXml } from '@/lib/ingest/sources/packed/read-xml';

/** What a paragraph is by its own properties or by its style's. */
export interface ParagraphStyle {
  /** From 1 for the highest. */
  readonly heading?: number;
  readonly align?: string;
  readonly list?: string;
  readonly listLevel?: number;
}

interface NamedStyle extends ParagraphStyle {
  readonly basedOn: string | null;
}

const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const TITLE = /^(?:title|标题)$/i;

/** Reads `word/styles.xml`: what each style makes of a paragraph, with the styles it is based on. */
export function readStyles(xml: string | null): (id: string) => ParagraphStyle {
  const styles = new Map<string, NamedStyle>();
  let id = '';
  const set = (change: Partial<NamedStyle>) => {
    styles.set(id, { basedOn: null, ...styles.get(id), ...change });
  };
  readXml(xml ?? '<none/>', {
    open: ({ name, value }) => {
      const val = value('val') ?? '';
      if (name === 'style') id = value('styleId') ?? '';
      else if (name === 'basedOn') set({ basedOn: val });
      else if (name === 'name') {
        const level = HEADING.exec(val)?.[1] ?? (TITLE.test(val) ? '1' : undefined);
        if (level !== undefined) set({ heading: Number(level) });
      } else set(propertyOf(name, val));
      return true;
    },
    close: () => {},
    text: () => {},
  });
  return (wanted) => {
    let found: ParagraphStyle = {};
    const seen = new Set<string>();
    for (let at: string | null = wanted; at !== null && !seen.has(at); ) {
      seen.add(at);
      const { basedOn = null, ...own }: Partial<NamedStyle> = styles.get(at) ?? {};
      found = { ...own, ...found };
      at = basedOn;
    }
    return found;
  };
}

/** What one element among the properties of a paragraph says. */
export function propertyOf(name: string, val: string): ParagraphStyle {
  if (name === 'jc') return { align: val };
  if (name === 'numId') return { list: val };
  if (name === 'ilvl') return { listLevel: Number(val) };
  // 9 is the level of text.
  return name === 'outlineLvl' && Number(val) < 9 ? { heading: Number(val) + 1 } : {};
}
