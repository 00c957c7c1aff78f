import type { Reading } from '@/lib/ingest/read-sources';

/** More numbers of lines would be read by nobody. */
const MOST_LINES = 8;

/** One line: `2023-05.txt：按“逐日大事记”读作 11 条，第 2、41 行作页面文字略去。` */
export function formatReading({ file, form, count, leftOut }: Reading): string {
  const said = form === null ? '没有读到内容' : `按“${form}”读作 ${count} 条`;
  const lines = [...new Set(leftOut.map(({ line }) => line))];
  if (lines.length === 0) return `${file}：${said}。`;
  return `${file}：${said}，${formatLines(lines)}作页面文字略去。`;
}

/** `第 2、41 行`, `第 2、5、9 行等 30 行`. */
export function formatLines(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES).join('、');
  return lines.length > MOST_LINES ? `第 ${shown} 行等 ${lines.length} 行` : `第 ${shown} 行`;
}
