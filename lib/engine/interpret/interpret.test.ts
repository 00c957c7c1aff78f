import { describe, expect, it } from 'vitest';
import { sampleVocabulary } from '@/lib/engine/bundle/sample-sources';
import { createFold } from '@/lib/text/fold';
import { interpret } from './interpret';
import type { Lexicon } from './lexicon';

const narrow = createFold({ from: '', to: '' });
const wide = createFold({ from: '縣', to: '县' });
const vocabulary = sampleVocabulary(['水文', '中心', '观测', '县长']);

/** What would lie in files: everything comes later, and nothing knows of any text. */
const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value)));
const lexicon: Lexicon = {
  sections: [],
  fold: narrow,
  foldFor: (source) => later(source.includes('縣') ? wide : narrow),
  vocabularyFor: () => later(vocabulary),
  stands: (text) => later(text === '水文'),
  idOf: async () => undefined,
  synonymsOf: (text) => (text === '水文' ? ['水情'] : []),
  fullNamesOf: (run) => later(run === '水文中心' ? ['水文观测中心'] : []),
  isName: (text) => text === '徐一明',
  holdersOf: (office, name) =>
    later(office === '县长' && '徐一明'.startsWith(name) ? ['徐一明'] : []),
  hasSynonyms: () => false,
  nearTo: () => later(new Map()),
  sounds: () => later(null),
};
const read = (text: string, more: Partial<Lexicon> = {}) =>
  interpret(text, 'smart', { ...lexicon, ...more });

describe('interpret', () => {
  it('reads a query over any lexicon, its other texts with their reasons', async () => {
    const { words, variants } = await read('水文 水文中心');
    expect(words.map(({ text, kind }) => [text, kind])).toEqual([
      ['水文', 'term'],
      ['中心', 'term'],
    ]);
    expect(variants).toEqual([
      { clause: '水文', rewritings: [{ from: '水文', to: '水情', reason: 'synonym' }] },
      {
        clause: '水文中心',
        rewritings: [{ from: '水文中心', to: '水文观测中心', reason: 'abbreviation' }],
      },
    ]);
  });

  it('reads numbers apart from words: an item may lack none of them', async () => {
    const { clauses, numbers, words } = await read('四十九家中心');
    expect(numbers).toEqual(['49家']);
    expect(words.map(({ text }) => text)).toEqual(['中心']);
    expect(clauses).toMatchObject([{ numbers: [{ start: 0, end: 4, term: '49家' }] }]);
  });

  it.each(['徐县长', '徐一明县长', '前任县长徐一明'])('knows who %s is', async (typed) => {
    const { variants } = await read(typed);
    expect(variants[0]?.rewritings).toEqual([
      { from: typed, to: '徐一明', reason: 'office', office: '县长' },
    ]);
  });

  it('wants either side of an OR, and leaves out words of asking', async () => {
    const { clauses, chips, isSentence } = await read('水文 OR 观测 我想看看中心的报道');
    expect(clauses.map(({ kind, folded }) => `${kind} ${folded.text}`)).toEqual([
      'anyOf 水文|观测',
      'plain 中心',
    ]);
    expect(chips).toEqual([
      { kind: 'either', label: '水文 或 观测', without: '我想看看中心的报道' },
    ]);
    expect(isSentence).toBe(true);
  });

  it('knows traditional characters by the table for them, and says where it is missing', async () => {
    expect((await read('縣长')).wholes).toEqual([{ source: '縣长', text: '县长' }]);
    const plan = await read('縣长 2月30日', { foldFor: () => later(null) });
    expect([plan.unavailable, plan.notices]).toEqual([['traditional'], []]);
  });

  it('asks in the exact mode for the literal tier alone, with every mark', async () => {
    const plan = await interpret('水文 中心。', 'exact', lexicon);
    expect([plan.tiers, plan.isToTheLetter, plan.words, plan.variants]).toEqual([
      ['literal'],
      true,
      [],
      [],
    ]);
    expect(plan.clauses.map(({ kind, folded }) => `${kind} ${folded.text}`)).toContain(
      'exact 中心。',
    );
  });

  it('is over when its signal aborts', async () => {
    const controller = new AbortController();
    const stopped: Partial<Lexicon> = {
      stands: async (_, signal) => {
        controller.abort(new Error('Typed on.'));
        signal?.throwIfAborted();
        return true;
      },
    };
    await expect(
      interpret('5月3日会议', 'smart', { ...lexicon, ...stopped }, controller.signal),
    ).rejects.toThrow('Typed on.');
  });
});
