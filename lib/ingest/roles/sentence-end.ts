/**
 * Whether a line ends where a sentence ends, so that the next line begins a paragraph. A closing
 * quote alone is no end: page breaks fall after quoted words in mid-sentence (被评为“五好家庭”/称号).
 * Where punctuation is typed in half width a stop is a point behind Chinese: 设窗口86个.
 * Minutes of a speech say behind a sentence what was heard: （掌声）.
 */
export function endsSentence(text: string): boolean {
  return /(?:[。！？…⋯!?]|\.{3}|(?<=\p{Script=Han}[”"）)]{0,2}|\d[%％])\.)[”’）》」』)"'】]*(?:[（(](?:[热熱]烈|[长長][时時][间間])?(?:鼓?掌[声聲]?|笑[声聲]|[众眾]笑)[）)])?\s*$/u.test(
    text,
  );
}
