import { expect, it } from 'vitest';
import { sampleEntries } from '@/lib/engine/bundle/sample-sources';
import type { Clause } from '@/lib/search/query-plan';
import { callingOf } from './calling-of';

const [plain] = sampleEntries(['市长赵望调研，副县长钱程参加，赵望强调安全。']);
const entry = plain && { ...plain, names: { ...plain.names, person: ['赵望', '钱程'] } };

function callingIn(text: string) {
  const clause: Clause = { kind: 'plain', folded: { source: text, text }, part: 0 };
  return entry && callingOf({ clauses: [clause] })(entry);
}

it.each(['赵望市长', '市长赵望', '赵市长', '副县长钱程'])('%s is called so', (text) => {
  expect(callingIn(text)).toBe('office');
});

it.each(['赵望书记', '赵书记', '副市长赵望', '县长钱程', '孙市长'])('%s is another', (text) => {
  expect(callingIn(text)).toBe('other');
});

it.each(['会主任', '市长', '市委书记', '孙望市长', '赵望'])('%s asks for nobody here', (text) => {
  expect(callingIn(text)).toBeNull();
});
