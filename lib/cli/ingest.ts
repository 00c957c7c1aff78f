import { GAZETTE_NAME } from '@/components/layout/site-name';
import { IngestError } from '@/lib/ingest/ingest-error';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { formatProblem } from '@/lib/ingest/ingest-problem';
import { itemFiles } from '@/lib/ingest/item-files';
import { replaceOutput } from '@/lib/ingest/replace-output';
import { siteHome } from '@/lib/site/site-home';
import { dataFolder, PROJECT_DATA, PUBLIC } from './project-paths';

try {
  const { items, artefacts, warnings } = ingestFolder(dataFolder(), PROJECT_DATA);
  const files = itemFiles(items, { gazette: GAZETTE_NAME, home: siteHome() });
  replaceOutput(PUBLIC, new Map([...artefacts, ...files]));
  for (const warning of warnings) console.warn(formatProblem(warning));
  const issues = [...new Set(items.map((item) => item.issue))];
  console.log(`已收录 ${issues.join('、')}，共 ${items.length} 条。`);
} catch (error) {
  if (!(error instanceof IngestError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error('收录未完成，原有内容没有改动。请按上面的提示修改 data 文件夹里的文件后重试。');
  process.exitCode = 1;
}
