import { describe, expect, it } from 'vitest';
import { searchableItems } from '@/lib/corpus/searchable-item';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { samplePlan } from '@/lib/engine/bundle/sample-sources';
import type { Clause, ClauseField, QueryPlan } from '@/lib/search/query-plan';
import { createFold } from '@/lib/text/fold';
import { matchLiterally } from './match-literally';

const place = (slug: string) => ({ name: slug, slug, subsection: null });
const entries = searchableItems(
  [
    sampleItem({ ordinal: 1, title: '赵望视察', blocks: paragraphs('防洪工程。') }),
    sampleItem({ ordinal: 2, title: '防洪演练', blocks: paragraphs('钱来与赵望到场。') }),
    sampleItem({
      ordinal: 3,
      title: '茶园开放',
      date: parseDate('2023-05-03'),
      section: place('lvyou'),
      blocks: paragraphs('赵望山下的茶园。'),
    }),
  ],
  [{ kind: 'person', name: '赵望', items: [0, 1] }],
  createFold({ from: '', to: '' }),
);

const text = (typed: string, field?: ClauseField): Clause => ({
  kind: 'plain',
  folded: { source: typed, text: typed },
  part: 0,
  ...(field && { field }),
});
const anyOf = (...clauses: readonly Clause[]): Clause => ({
  kind: 'anyOf',
  folded: { source: '', text: clauses.map(({ folded }) => folded.text).join('|') },
  part: 0,
  clauses,
});
const day = { year: null, month: 5, day: 3 };
const third: Clause = {
  ...text('5月3日'),
  kind: 'date',
  dates: { from: day, to: day },
  ownOnly: false,
};

function holding(changes: Partial<QueryPlan>): number[] {
  const plan: QueryPlan = { ...samplePlan(''), wholes: [], clauses: [], ...changes };
  return matchLiterally(plan, entries, null, { documents: 3, averageLength: 8 }).map(
    ({ entry }) => entry.item.ordinal,
  );
}

describe('a clause', () => {
  it('may be wanted in one field', () => {
    expect(holding({ clauses: [text('防洪')] })).toEqual([1, 2]);
    expect(holding({ clauses: [text('防洪', 'title')] })).toEqual([2]);
    expect(holding({ clauses: [text('防洪', 'body')] })).toEqual([1]);
  });

  it('may be wanted as a name, which the same characters elsewhere are not', () => {
    expect(holding({ clauses: [text('赵望')] })).toEqual([1, 2, 3]);
    expect(holding({ clauses: [text('赵望', 'person')] })).toEqual([1, 2]);
    expect(holding({ clauses: [text('赵望', 'institution')] })).toEqual([]);
  });

  it('may be any of several, of any kind and in any field', () => {
    expect(holding({ clauses: [anyOf(text('演练'), text('茶园'))] })).toEqual([2, 3]);
    expect(holding({ clauses: [anyOf(text('钱来'), third)] })).toEqual([2, 3]);
    expect(holding({ clauses: [anyOf(text('防洪', 'title'), text('赵望', 'title'))] })).toEqual([
      1, 2,
    ]);
    expect(holding({ clauses: [text('赵望'), anyOf(text('演练'), text('工程'))] })).toEqual([1, 2]);
  });

  it('may be excluded, in a field, as a name or as any of several', () => {
    const clauses = [text('赵望')];
    expect(holding({ clauses, excluded: [text('防洪')] })).toEqual([3]);
    expect(holding({ clauses, excluded: [text('防洪', 'title')] })).toEqual([1, 3]);
    expect(holding({ clauses, excluded: [text('赵望', 'person')] })).toEqual([3]);
    expect(holding({ clauses, excluded: [anyOf(text('演练'), third)] })).toEqual([1]);
  });

  it('may be a section, wanted or excluded', () => {
    const slugs = ['lvyou'];
    expect(holding({ sections: [{ slugs, isExcluded: false }] })).toEqual([3]);
    expect(holding({ sections: [{ slugs, isExcluded: true }] })).toEqual([1, 2]);
  });
});
