import { expect, it } from 'vitest';
import { leadOf } from './lead-of';

it('keeps a short text whole, on one line', () => {
  expect(leadOf('一。\n二。', 10)).toBe('一。二。');
});

it('ends with a whole sentence where one ends near', () => {
  expect(leadOf('市委书记调研防汛工作。他强调要落实责任', 14)).toBe('市委书记调研防汛工作。');
});

it('ends with an ellipsis elsewhere, without a dangling comma', () => {
  expect(leadOf('5月29日，市委书记江凌', 6)).toBe('5月29日……');
});

it('never cuts a character in half', () => {
  expect(leadOf('𠮷野家在长江大桥旁', 1)).toBe('𠮷……');
});
