/**
 * The beginning of a text as one line of at most `length` characters: up to the end of a sentence
 * where one is near, else up to a comma where one is near, with “……”. Never half a character.
 */
export function leadOf(text: string, length: number): string {
  const characters = [...text.replaceAll('\n', '').replaceAll('\t', ' ')];
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, length).join('');
  const stop = lastOf(cut, '。！？');
  if (stop > cut.length / 2) return cut.slice(0, stop + 1);
  const pause = lastOf(cut, '，、；：');
  return `${pause > cut.length * 0.75 ? cut.slice(0, pause) : cut}……`;
}

/** Place of the last of these marks in the text, or -1. */
function lastOf(text: string, marks: string): number {
  return Math.max(...[...marks].map((mark) => text.lastIndexOf(mark)));
}
