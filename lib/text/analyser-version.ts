/**
 * Raised whenever folding or tokenizing changes what terms a text has: an index built by another
 * version would silently miss words, so loading it must fail instead.
 */
export const ANALYSER_VERSION = 2;
