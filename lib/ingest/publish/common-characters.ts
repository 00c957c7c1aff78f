import { isHan } from '@/lib/text/han';

/**
 * The 6,763 characters of GB 2312, which every Chinese input method offers and which are all in
 * use on the mainland as they stand.
 */
export function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const char = decoder.decode(Uint8Array.of(row, cell));
      if (isHan(char)) characters.push(char);
    }
  }
  return characters;
}
