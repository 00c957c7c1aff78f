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
  ...(['right', 'told', 'misled', 'cascade', 'refused'] as const),
  ...(['silent', 'wrong', 'crash', 'slow'] as const),
];
/** Of all, right or told; of all, refused though harmless. */
const LEAST_GOOD = 0.98;
const MOST_REFUSED = 0.01;
/** Where the first text that was not read right is put, for a look at it. */
const EXAMPLE = 'damaged.txt';

const file = '2023-05.txt';
const sound = soundIssue(file, dataFile(file), realSections());
const kinds = DAMAGE_KINDS.filter(({ name }) => only === undefined || name.includes(only));
const damaged = [...runDamages(sound, kinds, count, seed)];
const bad = damaged.filter(({ verdict }) => verdict !== 'right' && verdict !== 'told');
report();

function report(): void {
  console.table(
    Object.fromEntries([
      ...kinds.map(({ name }) => [name, row(damaged.filter(({ kind }) => kind === name))]),
      ['all', row(damaged)],
    ]),
  );
  for (const { verdict, kind, detail } of bad) console.log(`${verdict}: ${kind}: ${detail}`);
  const reasons = new Map(
    damaged.flatMap(({ kind, wellFormed }) => (wellFormed === null ? [] : [[kind, wellFormed]])),
  );
  console.log('\nMay be well formed after the damage, so that nobody could tell:');
  for (const [kind, reason] of reasons) console.log(`- ${kind}: ${reason}`);
  const [first] = bad;
  if (first && only !== undefined) writeFileSync(EXAMPLE, first.bytes);
  judge();
}

function judge(): void {
  const is = (...verdicts: readonly Verdict[]) =>
    damaged.filter(({ verdict }) => verdicts.includes(verdict));
  const good = is('right', 'told').length / damaged.length;
  const refused = is('refused').length / damaged.length;
  const fatal = [
    ...is('crash', 'slow'),
    ...is('silent', 'wrong').filter(({ wellFormed }) => wellFormed === null),
  ];
  console.log(
    `\n${damaged.length} damages, seed ${seed}: ${percent(good)} right or told by one message at ` +
      `its place, ${percent(refused)} refused though harmless, ${fatal.length} silent, wrong, ` +
      'crashed or slow',
  );
  const refusals = damaged.filter(({ isMended }) => isMended !== null);
  const unmended = refusals.filter(({ isMended }) => !isMended);
  console.log(
    `${refusals.length} were refused, ${refusals.length - unmended.length} of them taken once their messages were obeyed`,
  );
  for (const { kind, detail } of unmended) console.log(`not mended: ${kind}: ${detail}`);
  const hinted = damaged.filter(({ obeyed }) => obeyed !== null);
  const unmet = hinted.filter(({ obeyed }) => obeyed !== '');
  console.log(
    `${hinted.length} were taken with hints that can be obeyed, ${hinted.length - unmet.length} of them without the hint and without loss then`,
  );
  for (const { kind, obeyed } of unmet) console.log(`not met: ${kind}: ${obeyed}`);
  if (good < LEAST_GOOD || refused > MOST_REFUSED || fatal.length > 0) process.exitCode = 1;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(of: readonly Damaged[]) {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, of.filter((one) => one.verdict === verdict).length || '']),
  );
}
