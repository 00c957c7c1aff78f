import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItem } from '@/lib/domain/arbitrary-item';
import { sampleItem } from '@/lib/domain/sample-item';
import { decodeText, encodeText, inflate } from './text-record';

const item = sampleItem();
const names = { person: ['江凌'], county: [], institution: ['市卫健委'], place: [] };
const sections = [{ name: '时政', slug: 'shizheng', subsections: [] }];

describe('a text as a file of its own', () => {
  it('comes back as the item it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryItem, async (any) => {
        const placed = { ...any, section: item.section };
        const bytes = deflateRawSync(encodeText({ item: placed, names }));
        expect(await decodeText(bytes, [any.issue], sections)).toEqual({ item: placed, names });
      }),
    );
  });

  it('is refused where it is cut or no deflate stream at all', async () => {
    const bytes = deflateRawSync(encodeText({ item, names }));
    await expect(decodeText(bytes.subarray(0, 20), [item.issue], sections)).rejects.toThrow();
    await expect(inflate(new TextEncoder().encode('<!doctype html>'))).rejects.toThrow();
  });
});
