import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { issuesOf } from '@/lib/gazette/issues-of';
import { checkQuality } from '@/lib/ingest/check-quality';
import { decodeSource } from '@/lib/ingest/decode-source';
import { formatQualityReport, summariseFindings } from '@/lib/ingest/format-quality-report';
import { IngestError } from '@/lib/ingest/ingest-error';
import { type Ingested, ingestFolder } from '@/lib/ingest/ingest-folder';
import { formatProblem } from '@/lib/ingest/ingest-problem';
import { itemFiles } from '@/lib/ingest/item-files';
import { replaceOutput } from '@/lib/ingest/replace-output';
import { absoluteUrl } from '@/lib/site/site-address';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { dataFolder, PROJECT_DATA, PUBLIC, QUALITY_REPORT } from './project-paths';

try {
  const ingested = ingestFolder(dataFolder(), PROJECT_DATA);
  const { items, artefacts, warnings } = ingested;
  const files = itemFiles(items, { gazette: GAZETTE_NAME, home: absoluteUrl('') });
  replaceOutput(PUBLIC, new Map([...artefacts, ...files]));
  for (const warning of warnings) console.warn(formatProblem(warning));
  const issues = issuesOf(items).map(({ id }) => id);
  console.log(`已收录 ${issues.join('、')}，共 ${items.length} 条。`);
  reportQuality(ingested);
} catch (error) {
  if (!(error instanceof IngestError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error('收录未完成，原有内容没有改动。请按上面的提示修改 data 文件夹里的文件后重试。');
  process.exitCode = 1;
}

/** Writes the report for the editors, which is not published. */
function reportQuality(ingested: Ingested): void {
  const files = new Set(ingested.items.map(({ lines }) => lines.file));
  const sources = new Map(
    [...files].map((file) => {
      return [file, decodeSource(file, readFileSync(join(dataFolder(), file))).text ?? ''];
    }),
  );
  const findings = checkQuality(sources, ingested.items, ingested.entities, ingested.lists);
  mkdirSync(dirname(QUALITY_REPORT), { recursive: true });
  writeFileSync(QUALITY_REPORT, formatQualityReport(findings, ingested.warnings));
  if (findings.length === 0) return;
  const place = relative(process.cwd(), QUALITY_REPORT);
  console.log(`质量报告：${summariseFindings(findings)}。详见 ${place}。`);
}
