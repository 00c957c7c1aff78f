import { describe, expect, it } from 'vitest';
import { sampleEntries } from '@/lib/engine/bundle/sample-sources';
import { COUNTRIES } from '@/lib/text/countries';
import { holdsKind, isAboutKind } from './holds-kind';

describe('what answers which of a kind', () => {
  const [visit, park, mention] = sampleEntries([
    '市长率团访问法国巴黎。',
    '国家文化公园开园，中国游客前来。',
    `会议听取了汇报。${'研究了有关工作，提出要求。'.repeat(8)}与会者来自希腊。`,
  ]);

  it('is something of the kind, and not its name', () => {
    expect([visit, park].map((entry) => entry && holdsKind(entry, COUNTRIES))).toEqual([
      true,
      false,
    ]);
  });

  it('is the subject where it opens the text', () => {
    expect([visit, mention].map((entry) => entry && isAboutKind(entry, COUNTRIES))).toEqual([
      true,
      false,
    ]);
    expect(mention && holdsKind(mention, COUNTRIES)).toBe(true);
  });
});
