import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monthlyIssue } from '@/lib/domain/issue';
import type { Item } from '@/lib/domain/item';
import { itemId } from '@/lib/domain/item-id';
import type { Section } from '@/lib/domain/section';
import { readJsonLines } from '@/lib/tools/read-json-lines';

/** A question of somebody without legal training. */
export interface Question {
  readonly text: string;
  /** Ids of the articles that answer it. */
  readonly relevant: ReadonlySet<string>;
}

/** STARD as if its articles were the items of one issue. */
export interface Stard {
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
}

const ISSUE = monthlyIssue('2000-01');
const SECTION: Section = { name: '法律', slug: 'falv', subsections: [] };

/** Reads the folder: articles become items in their order, qrels sets of item ids. */
export function readStard(folder: string): Stard {
  const articles = readJsonLines<{ id: string; title: string; body: string }>(
    join(folder, 'corpus.jsonl'),
  );
  const ids = new Map(articles.map(({ id }, place) => [id, itemId(ISSUE.id, place + 1)]));
  const relevant = readRelevant(folder, ids);
  const questions = readJsonLines<{ id: string; text: string }>(join(folder, 'queries.jsonl'));
  return {
    items: articles.map(({ title, body }, place) => ({
      id: itemId(ISSUE.id, place + 1),
      issue: ISSUE,
      ordinal: place + 1,
      section: { name: SECTION.name, slug: SECTION.slug, subsection: null },
      title,
      titleOrigin: 'given',
      date: ISSUE.date,
      page: 1,
      fields: [],
      blocks: body.split('\n').map((text) => ({ kind: 'paragraph', text })),
    })),
    sections: [SECTION],
    questions: questions.map(({ id, text }) => ({ text, relevant: relevant.get(id) ?? new Set() })),
  };
}

function readRelevant(folder: string, ids: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  const [, ...rows] = readFileSync(join(folder, 'qrels.tsv'), 'utf8').trim().split(/\r?\n/);
  for (const row of rows) {
    const [question = '', article = '', grade] = row.split('\t');
    const id = ids.get(article);
    if (id === undefined) throw new Error(`qrels.tsv: no article ${article} in corpus.jsonl`);
    if (Number(grade) === 0) continue;
    relevant.set(question, (relevant.get(question) ?? new Set()).add(id));
  }
  return relevant;
}
