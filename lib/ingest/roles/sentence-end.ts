/** Whether a line ends where a sentence ends. A closing quote alone is no end. */
export function endsSentence(text: string): boolean {
  return /[。！？…!?][”’）》」』)"'】]*\s*$/u.test(text);
}
