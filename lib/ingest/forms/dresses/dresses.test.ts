import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shownItems } from './dress';
import expected from './expected.json';

const folder = new URL('./texts/', import.meta.url);

test.each(readdirSync(folder))('%s is read as a person reads it', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  expect(shownItems(text, file)).toEqual(expected[file as keyof typeof expected]);
});
