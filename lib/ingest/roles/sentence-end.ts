/**
 * Whether a line ends where a sentence ends, so that the next line begins a paragraph. A closing
 * quote alone is no end: page breaks fall after quoted words in mid-sentence (被评为“五好家庭”/称号).
 */
export function endsSentence(text: string): boolean {
  return /[。！？…!?][”’）》」』)"'】]*\s*$/u.test(text);
}
