import { formatProblem, type IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { FINDING_KINDS, type FindingKind, type QualityFinding } from './quality-finding';

const KINDS = Object.keys(FINDING_KINDS) as FindingKind[];

/** The report as Markdown in Chinese, for editors: a chapter a kind, each finding with its place. */
export function formatQualityReport(
  findings: readonly QualityFinding[],
  warnings: readonly IngestProblem[],
): string {
  const chapters = KINDS.flatMap((kind) => {
    const lines = findings.filter((finding) => finding.kind === kind).map(formatFinding);
    const { title, remedy } = FINDING_KINDS[kind];
    return lines.length === 0
      ? []
      : [`## ${title}（${lines.length}）\n\n怎么办：${remedy}。\n\n${lines.join('\n')}`];
  });
  if (warnings.length > 0) {
    const lines = warnings.map((warning) => `- ${formatProblem(warning)}`);
    chapters.push(`## 收录时的提示（${lines.length}）\n\n${lines.join('\n')}`);
  }
  const lead =
    '这份报告由 npm run ingest 生成，只给编辑看，不会公布。它列出值得花一分钟看看的地方，不一定是错；不处理也不影响网站。';
  const body = chapters.length > 0 ? chapters.join('\n\n') : '没有发现值得看的地方。';
  return `# 质量报告\n\n${lead}\n\n${body}\n`;
}

/** One line: `可能的错字 2 处，词典里没有的人名 3 处`; empty where there are no findings. */
export function summariseFindings(findings: readonly QualityFinding[]): string {
  return KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [`${FINDING_KINDS[kind].title} ${count} 处`];
  }).join('，');
}

function formatFinding({ file, line, text }: QualityFinding): string {
  return `- ${line === null ? file : `${file}:${line}`}　${text}`;
}
