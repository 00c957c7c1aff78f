/** `2023-05-12` as `2023年5月12日`, `2023-05` as `2023年5月`; other strings stay as they are. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}
