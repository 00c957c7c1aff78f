import { describe, expect, it } from 'vitest';
import { type Difference, differencesOf } from './differences-of';
import type { RecordedAnswer, RecordedHit, RecordedResult } from './recorded-answer';

const hit = (id: string, more: Partial<RecordedHit> = {}): RecordedHit => ({
  id,
  tier: 'literal',
  title: ['', '江凌', '调研'],
  excerpt: ['市委书记', '江凌'],
  tocTitle: null,
  ...more,
});

const answer = (more: Partial<RecordedResult> | string = {}): RecordedAnswer => ({
  set: 'judged',
  text: '江凌',
  filters: {},
  result:
    typeof more === 'string'
      ? more
      : {
          hits: [hit('a'), hit('b')],
          count: 2,
          total: 2,
          partial: [],
          chips: [],
          correction: null,
          ...more,
        },
});

const kinds = (differences: readonly Difference[]) => differences.map(({ kind }) => kind);

describe('differencesOf', () => {
  it('is empty for equal answers and for the same failure', () => {
    expect(differencesOf(answer(), answer())).toEqual([]);
    expect(differencesOf(answer('no index'), answer('no index'))).toEqual([]);
  });

  it('tells other items from another order', () => {
    expect(kinds(differencesOf(answer(), answer({ hits: [hit('b'), hit('a')] })))).toEqual([
      'order',
    ]);
    expect(kinds(differencesOf(answer(), answer({ hits: [hit('a'), hit('c')] })))).toEqual(['ids']);
  });

  it('tells tiers, texts and marks of an item apart, wherever it stands now', () => {
    const changed: [string, Partial<RecordedHit>][] = [
      ['tiers', { tier: 'words' }],
      ['texts', { excerpt: ['', '江凌', '同志'] }],
      ['marks', { excerpt: ['市委', '书记江凌'] }],
      ['texts', { tocTitle: ['', '江凌'] }],
    ];
    for (const [kind, more] of changed) {
      const after = answer({ hits: [hit('b'), hit('a', more)] });
      expect(kinds(differencesOf(answer(), after))).toEqual(['order', kind]);
    }
  });

  it('shows what is marked', () => {
    const [difference] = differencesOf(
      answer(),
      answer({ hits: [hit('a', { title: ['江凌调研'] }), hit('b')] }),
    );
    expect(difference).toEqual({
      kind: 'marks',
      before: 'a 【江凌】调研 | 市委书记【江凌】 | ',
      after: 'a 江凌调研 | 市委书记【江凌】 | ',
    });
  });

  it('compares counts, part matches, chips, corrections and failures', () => {
    const rewritings = [{ from: '江陵', to: '江凌' }];
    const others: Partial<RecordedResult>[] = [
      { count: 3 },
      { total: 3 },
      { partial: ['c'] },
      { chips: [{ kind: 'exact', label: '“江凌”', without: '' }] },
      { correction: { tier: 'similar', rewritings, text: '江凌' } },
    ];
    const found = others.flatMap((more) => kinds(differencesOf(answer(), answer(more))));
    expect(found).toEqual(['counts', 'counts', 'partial', 'chips', 'correction']);
    expect(differencesOf(answer(), answer('no index'))).toEqual([
      { kind: 'failure', before: '"2 hits"', after: '"failed: no index"' },
    ]);
  });
});
