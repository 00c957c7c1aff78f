/** What a company's name goes without where everybody knows it. */
const LEGAL_FORM = /(?:集团)?(?:股份)?有限(?:责任)?公司$/u;
/** 市 and 省 before a body of theirs: in the city's own gazette it goes without. */
const LEVEL = /^[市省县区]/u;
const SHORTEST = 3;
const NONE: readonly string[] = [];

/**
 * Groups of words that mean the same, made ready once for all queries: gives a folded text with the
 * word of a group in it replaced by each other of the group. Where all words of a group begin with
 * the same level (市工商联, 市工商业联合会) they mean the same without it.
 */
export function createSynonyms(
  groups: readonly (readonly string[])[],
): (text: string) => readonly string[] {
  const bareGroups = groups.map(withoutLevel).filter((group) => group.length > 1);
  return (text) => {
    const found = groups.flatMap((group) => replaced(text, group));
    const bare = found.length > 0 ? [] : bareGroups.flatMap((group) => replaced(text, group));
    return [...new Set([...found, ...bare])].filter((other) => other !== text);
  };
}

function replaced(text: string, group: readonly string[]): readonly string[] {
  if (!group.some((word) => text.includes(word))) return NONE;
  return group
    .filter((word) => text.includes(word))
    .flatMap((word) =>
      group
        .filter((other) => other !== word)
        .flatMap((other) => [other, ...withoutLegalForm(other)])
        .map((other) => text.replace(word, other)),
    );
}

function withoutLegalForm(name: string): string[] {
  const bare = name.replace(LEGAL_FORM, '');
  return bare === name || bare.length < SHORTEST ? [] : [bare];
}

function withoutLevel(group: readonly string[]): readonly string[] {
  const [level] = LEVEL.exec(group[0] ?? '') ?? [];
  if (level === undefined) return [];
  return group.filter((word) => word.startsWith(level)).map((word) => word.slice(level.length));
}
