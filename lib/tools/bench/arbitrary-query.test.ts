import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { ALL_MATCHES, type HighlightPart } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { openArtefacts } from '@/lib/tools/node-engine';
import { arbitraryQuery } from './arbitrary-query';

/** A thousand queries take seconds, and minutes on a machine that is busy with other things. */
const PATIENCE = 240_000;

const joined = (parts: readonly HighlightPart[]) => parts.map((part) => part.text).join('');

it(
  'answers whatever comes into the box, every item once and its title unchanged',
  async () => {
    const { items, artefacts } = await ingestFolder(MAY_2023, MAY_2023);
    const engine = await openArtefacts(artefacts);
    const titles = new Map(items.map(({ id, title }) => [id, title]));
    await fc.assert(
      fc.asyncProperty(arbitraryQuery(items), async (text) => {
        const { hits, partial } = await engine.search(searchRequest(text), ALL_MATCHES);
        const shown = [...hits, ...partial];
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        expect(shown.filter(({ id, title }) => joined(title) !== titles.get(id))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
  PATIENCE,
);
