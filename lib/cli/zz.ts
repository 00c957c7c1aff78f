import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { searchRequest } from '@/lib/search/search-request';
import { openArtefacts, openNodeEngine } from './node-engine';
import { PROJECT_DATA } from './project-paths';

const engine = await openArtefacts(ingestFolder(PROJECT_DATA, PROJECT_DATA).artefacts);
for (const q of process.argv.slice(2)) {
  const a = await engine.search(searchRequest(q));
  const t0 = performance.now();
  await engine.search(searchRequest(q));
  const ms = performance.now() - t0;
  console.log(
    `\n## ${q}  hits ${a.hits.length} partial ${a.partial.length} ${ms.toFixed(1)}ms`,
    a.correction ? JSON.stringify(a.correction) : '',
    a.chips.map((c) => c.label).join('|'),
  );
  for (const h of a.hits.slice(0, 6))
    console.log(
      '  ',
      h.id.slice(-3),
      h.tier,
      h.score.toFixed(1),
      h.title
        .map((p) => (p.marked ? `【${p.text}】` : p.text))
        .join('')
        .slice(0, 40),
      h.rewritings.map((r) => r.from + '→' + r.to).join(),
    );
}
