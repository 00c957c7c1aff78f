import { expect, it } from 'vitest';
import { importsOf } from './imports-of';

const specifiers = (text: string) =>
  importsOf('sample.tsx', text).map(({ specifier, isType }) => [specifier, isType]);

it('finds imports and exports of values and of types', () => {
  const text = `import 'side-effect';
import one, { two } from '@/lib/values';
import type { Three } from './types';
import { type Four, five } from './mixed';
export { six } from './six';
export type { Seven } from './seven';
export const eight = 8;`;
  expect(specifiers(text)).toEqual([
    ['side-effect', false],
    ['@/lib/values', false],
    ['./types', true],
    ['./mixed', false],
    ['./six', false],
    ['./seven', true],
  ]);
});

it('finds what is loaded later, named as a type, or started as a worker', () => {
  const text = `const later = () => <p>{import('./later')}</p>;
type Of = import('./of').Of;
new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
new URL('data', import.meta.url);
new URL('/path', 'https://example.org');
import(later);`;
  expect(specifiers(text)).toEqual([
    ['./later', false],
    ['./of', true],
    ['./worker.ts', false],
    ['./data', false],
  ]);
});

it('is not misled by comments and strings, and tells the line', () => {
  const text = `// import './comment'
const text = "import './string'";
import './real';`;
  expect(importsOf('sample.ts', text)).toEqual([{ specifier: './real', line: 3, isType: false }]);
});
