const SEPARATOR = /^(?:[-—–─=＝*＊~～_·•#◆★☆…]+|[/／\\]{4,})$/u;
const TITLED_SEPARATOR =
  /^(?=.*\p{L})(?:={2,}|-{2,}|—{2,}|\*{2,}|#{3,}|~{2,})\s*(\S.*?)\s*(?:={2,}|-{2,}|—{2,}|\*{2,}|#{3,}|~{2,})$/u;

/** The title that a line of signs holds, or null. */
export function separatedTitle(text: string): string | null {
  return TITLED_SEPARATOR.exec(text)?.[1] ?? null;
}

/** Whether a line is made of signs that part what stands around it. */
export function isSeparator(text: string): boolean {
  return SEPARATOR.test(text) && text.length <= 80;
}
