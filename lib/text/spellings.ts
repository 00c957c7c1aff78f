/** Sounds that speakers of many regions do not tell apart, and input methods offer as one. */
const ALIKE_INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['n', 'l'],
];
const ALIKE_FINALS = /(?<vowel>[aei])n(?<g>g?)$/;

/**
 * How a syllable is typed, its own spelling first: `lve` also as lue and lyue, `ju` as jv.
 *
 * @param syllable of pinyin without its tone, `v` for ü
 */
export function spellingsOf(syllable: string): readonly string[] {
  const initial = syllable[0] ?? '';
  if (syllable.startsWith('v', 1)) {
    const rest = syllable.slice(2);
    return [syllable, `${initial}yu${rest}`, ...(rest === '' ? [] : [`${initial}u${rest}`])];
  }
  return /^[jqxy]u/.test(syllable) ? [syllable, `${initial}v${syllable.slice(2)}`] : [syllable];
}

/** The spellings of a syllable and of what it is often taken for: zong for zhong, xing for xin, lu for lü. */
export function looseSpellingsOf(syllable: string): readonly string[] {
  const found = loose.get(syllable) ?? readLoosely(syllable);
  loose.set(syllable, found);
  return found;
}

/** Of some four hundred syllables, each found once. */
const loose = new Map<string, readonly string[]>();

function readLoosely(syllable: string): readonly string[] {
  const all = spellingsOf(syllable).concat(/^[ln]v$/.test(syllable) ? `${syllable[0]}u` : []);
  const withFinals = all.flatMap((one) => {
    const other = one.replace(
      ALIKE_FINALS,
      (_, vowel: string, g: string) => `${vowel}n${g ? '' : 'g'}`,
    );
    return [one, other];
  });
  return [...new Set(withFinals.flatMap((one) => [one, ...otherInitials(one)]))];
}

function otherInitials(spelling: string): string[] {
  for (const pair of ALIKE_INITIALS) {
    const at = pair.findIndex((initial) => spelling.startsWith(initial));
    if (at >= 0) return [(pair[1 - at] ?? '') + spelling.slice(pair[at]?.length)];
  }
  return [];
}

/** The form that all syllables have in common which are easily taken for one another. */
export function blurred(syllable: string): string {
  const form = blurredForms.get(syllable) ?? blur(syllable);
  blurredForms.set(syllable, form);
  return form;
}

const blurredForms = new Map<string, string>();

function blur(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/([aei])ng$/, '$1n');
}
