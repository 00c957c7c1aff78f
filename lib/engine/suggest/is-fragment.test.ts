import { expect, it } from 'vitest';
import { sampleEntries } from '@/lib/engine/bundle/sample-sources';
import { isFragment } from './is-fragment';

const items = sampleEntries(['天津桥的规划。天津桥和博物馆。', '银行：中原银行、人民银行。']);

it.each([
  ['天津', ['天津桥'], true],
  ['博物', ['博物馆'], true],
  ['银行', ['中原银行', '人民银行'], false],
  ['规划', [], false],
  ['天津桥', ['天津桥梁'], false],
])('%s beside %j: %s', (term, longer, expected) => {
  expect(isFragment(term, longer, items)).toBe(expected);
});
