import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { QueryPlan } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { findOffices, introducedBy } from '@/lib/text/offices';
import { COMMON_SURNAMES } from '@/lib/text/surnames';

/** What an office is of: 市委 of 徐衣显市委书记. */
const BODY = /(?:[省市县区镇乡党政纪法监]{0,3}委|政府|党组|人大|政协|[省市县区])$/u;

/** What one person holds and another does not; who is a nurse may be called a matron too. */
const RANK = /(?:长|书记|主席|主任|政委|司令员?|总裁|经理|领事|大使|总理|总统|首相)$/u;

/**
 * Makes the test how an item calls the person whom a plan names with an office, if it does: by this
 * office, by another one alone, or by none. Name and office are one thing: 徐衣显书记, 副市长徐衣显 and
 * 徐书记 are not he where he is the mayor and another is the secretary. Null for an item that has
 * nobody of the name, or a plan that names none.
 */
export function callingOf({
  clauses,
}: Pick<QueryPlan, 'clauses'>): (entry: SearchableItem) => Calling | null {
  const addressed = clauses.flatMap(({ kind, folded: { text } }) =>
    kind === 'plain'
      ? findOffices(text).flatMap(({ office, end }) =>
          RANK.test(office) ? addressedBy(text, office, end) : [],
        )
      : [],
  );
  return (entry) => {
    const callings = addressed.flatMap(({ title, before, behind }) => {
      const isSurname = [...before].length === 1 && behind === '';
      const named = entry.names.person.filter((name) =>
        isSurname ? name.startsWith(before) : before.endsWith(name) || behind.startsWith(name),
      );
      const all = named.map((name) => calledIn(entry, name, title));
      if (!isSurname) return all;
      // 会主任: what is no surname calls nobody.
      if (named.length === 0 && !COMMON_SURNAMES.includes(before)) return [];
      return CALLINGS.find((calling) => all.includes(calling)) ?? ('other' as const);
    });
    return CALLINGS.findLast((calling) => callings.includes(calling)) ?? null;
  };
}

/** Best first. */
const CALLINGS = ['office', 'none', 'other'] as const;
type Calling = (typeof CALLINGS)[number];

function addressedBy(text: string, office: string, end: number) {
  const all = text.slice(0, end - office.length);
  const behind = text.slice(end);
  const body = behind === '' ? (BODY.exec(all)?.[0] ?? '') : '';
  return { title: body + office, before: all.slice(0, all.length - body.length), behind };
}

function calledIn({ texts }: SearchableItem, name: string, office: string): Calling {
  const all = FIELDS.flatMap((field) =>
    findOccurrences(texts[field].text, name).map(({ start }) =>
      introducedBy(texts[field].text, start, office),
    ),
  );
  if (all.includes('office')) return 'office';
  return all.includes('other') ? 'other' : 'none';
}
