/** The pairs of Han characters and digits that stand beside each other in a text, all else left out. */
export function hanPairs(text: string): ReadonlySet<string> {
  const characters = [...text.replace(/[^\p{Script=Han}\d]+/gu, '')];
  return new Set(characters.slice(1).map((one, at) => `${characters[at]}${one}`));
}
