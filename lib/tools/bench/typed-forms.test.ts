import { describe, expect, it } from 'vitest';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import { createFold } from '@/lib/text/fold';
import { fullWidthForm, traditionalForm } from './typed-forms';

describe('traditionalForm', () => {
  const text = '龙门石窟干后里';
  const fold = createFold(buildFoldTables([text]).typed);

  it('writes what a traditional keyboard gives', () => {
    expect(traditionalForm(fold)('龙门石窟')).toBe('龍門石窟');
  });

  it('folds back to the text, whatever it is', () => {
    expect(fold(traditionalForm(fold)(text)).text).toBe(fold(text).text);
    expect(traditionalForm(createFold({ from: '', to: '' }))(text)).toBe(text);
  });
});

describe('fullWidthForm', () => {
  it('widens ASCII and the space, and nothing else', () => {
    expect(fullWidthForm('5G 基站~𠮷')).toBe('５Ｇ　基站～𠮷');
  });
});
