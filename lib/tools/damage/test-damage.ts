import { writeFileSync } from 'node:fs';
import { dataFile, realSections } from '@/lib/fixtures/sample-issue';
import { DAMAGE_KINDS } from './damage-kinds';
import type { Verdict } from './judge-damage';
import { type Damaged, runDamages, soundIssue } from './run-damages';

const [count = 2000, seed = 10] = process.argv.slice(2, 4).map(Number);
const only = process.argv[4];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error('Expected: npm run test:damage -- [number of damages] [seed] [part of a kind]');
  process.exit(2);
}
const VERDICTS: readonly Verdict[] = [
  ...([
    'right',
    'told',
    'misled',
    'cascade',
    'refused',
    'silent',
    'wrong',
    'crash',
    'slow',
  ] as const),
];

const file = '2023-05.txt';
const sound = soundIssue(file, dataFile(file), realSections());
const kinds = DAMAGE_KINDS.filter(({ name }) => only === undefined || name.includes(only));
const damaged = [...runDamages(sound, kinds, count, seed)];
report();

function report(): void {
  console.table(
    Object.fromEntries([
      ...kinds.map(({ name }) => [name, row(damaged.filter(({ kind }) => kind === name))]),
      ['all', row(damaged)],
    ]),
  );
  const isBad = ({ verdict }: Damaged) => verdict !== 'right' && verdict !== 'told';
  for (const one of damaged.filter(isBad).slice(0, only === undefined ? 40 : 200)) {
    console.log(
      `${one.verdict}: ${one.kind}${one.wellFormed ? ` (${one.wellFormed})` : ''}: ${one.detail}`,
    );
  }
  if (only !== undefined) {
    const bad = damaged.find(isBad);
    if (bad) writeFileSync('damaged.txt', bad.bytes);
  }
}

function row(of: readonly Damaged[]) {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, of.filter((one) => one.verdict === verdict).length || '']),
  );
}
