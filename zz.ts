import { readFileSync } from 'node:fs';

const seen = new Map<string, number>();
readFileSync('lib/ingest/near/general-synonyms.txt', 'utf8')
  .split('\n')
  .forEach((raw, i) => {
    const c = raw.replace(/#.*$/, '').trim();
    if (!c || c.includes('→')) return;
    const ws = c.split(/[\s=]+/);
    const set = new Set(ws);
    if (set.size !== ws.length) console.log('dup in line', i + 1, c);
    for (const w of set) {
      if (seen.has(w)) console.log(`${w}: ${seen.get(w)} & ${i + 1}: ${c}`);
      seen.set(w, i + 1);
    }
  });
