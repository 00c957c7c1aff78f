import nodejieba from 'nodejieba';
import { loadDictionary } from './create-jieba-cutter';

/** The part of speech of a word that a cutter gave, in jieba's tags; `x` where jieba has none. */
export type TagOf = (word: string) => string;

/** Tags by the dictionary of the process: that of the cutter made last. */
export function createJiebaTagger(): TagOf {
  const known = new Map<string, string>();
  return (word) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    loadDictionary();
    const [first, ...others] = nodejieba.tag(word);
    const tag = first && others.length === 0 ? first.tag : 'x';
    known.set(word, tag);
    return tag;
  };
}
