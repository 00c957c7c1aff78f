import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_REPORT } from '@/lib/ingest/publish/report-step';

const POLICY = '<meta name="referrer" content="no-referrer"/>';
const START = '<head><meta charSet="utf-8"/>';
const END = '</head>';
const INLINE_SCRIPT = /<script>.*?<\/script>/gs;
const HOME = 'index.html';
const STEP = '整理页面';
/** Pages from one report to the next. */
const REPORTED = 500;

/**
 * Puts in order what the heads of an exported site hold. React writes style sheets and files of
 * scripts first, whatever the layout says; before them belong
 *
 * - the referrer policy: their requests would else name the whole address of a shared link;
 * - the scripts that stand in the head themselves: behind a style sheet they would wait for it.
 *
 * Pages that are in order stay as they are.
 *
 * @param folder the exported site
 * @param firstScript what the home page alone runs after these, before anything is painted
 * @param report hears how far it is
 * @throws Error naming the page that has no policy or begins otherwise
 */
export function orderHeads(folder: string, firstScript: string, report = NO_REPORT): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => name.endsWith('.html'));
  for (const [at, name] of pages.entries()) {
    if (at % REPORTED === 0) report(STEP, at, pages.length);
    const path = join(folder, name);
    const html = readFileSync(path, 'utf8');
    const end = html.indexOf(END);
    const head = html.slice(0, end);
    if (end === -1 || !head.includes(START) || !head.includes(POLICY)) {
      throw new Error(`Expected ${path} to hold ${START} and ${POLICY}. See app/layout.tsx.`);
    }
    const scripts: string[] = head.match(INLINE_SCRIPT) ?? [];
    const first = name === HOME ? `<script>${firstScript}</script>` : '';
    if (first !== '' && !scripts.includes(first)) scripts.push(first);
    const rest = head.replace(INLINE_SCRIPT, '').replace(POLICY, '');
    const ordered = rest.replace(START, () => START + POLICY + scripts.join(''));
    if (ordered !== head) writeFileSync(path, ordered + html.slice(end));
  }
  report(STEP, pages.length, pages.length);
}
