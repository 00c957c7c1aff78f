/**
 * Every weight of the ranking, each with its reason. Values were set on the judged queries of
 * `data/lists/judgments.jsonl` by kind of query, never for one query.
 */

/** Who types a day wants what happened on it before what merely names it. */
export const DAY_BONUS = 20;

/**
 * Words tell more than the pairs of characters they are made of, and characters a little by
 * themselves: on STARD .51 of MRR@10 with all three, .49 with pairs alone.
 */
export const WORD_WEIGHT = 0.6;
export const CHARACTER_WEIGHT = 0.4;

/** Terms hold long items back as BM25 does by default: long texts hold some of them by chance. */
export const TERM_LENGTH_PENALTY = 0.75;

/**
 * Words typed as one run name one thing; when they stand further apart than this (folded UTF-16
 * units), and not in the title, the item holds the words but hardly the thing.
 */
export const RUN_WINDOW = 60;

/**
 * Share of the query's weight that an item must hold to be a match rather than a part match. A
 * sentence has words of asking that the answer need not hold; a name or topic has hardly any.
 */
export const SENTENCE_SHARE = 0.5;
export const TOPIC_SHARE = 0.72;

/** An item that holds much less of the query than the best one does not answer it. */
export const SHARE_OF_BEST = 0.8;

/**
 * What holds most words of a sentence answers it only where its words and pairs of characters score
 * a good part of the best one's: in a long question words of asking weigh as much as the topic.
 */
export const SENTENCE_SCORE = 0.8;

/** A word that the gazette lacks is often the asker's own verb; in a bare topic it is the topic. */
export const UNKNOWN_IN_SENTENCE = 0.5;

/** A verb of doing before what is looked for hardly tells anything. */
export const LIGHT_VERB = 0.2;

/** Below this share an item is not worth showing even apart. */
export const PARTIAL_SHARE = 0.2;

/** Unless its terms score a good part of the best one's. */
export const PARTIAL_SCORE = 0.25;

/** So many part matches help; more would bury the page. */
export const PARTIAL_LIMIT = 10;

/** A query with fewer hits than this is helped by words near in meaning. */
export const FEW_HITS = 3;

/** Words nearer than this are right more often than not: they are shown, and items by them. */
export const NEAR_SHOWN = 0.55;

/** Farther words than this are seldom wanted beside two nearer ones. */
export const NEAR_SURE = 0.6;
export const NEAR_UNSURE = 2;

/** Shown words; items that are found by them and by farther ones. */
export const NEAR_WORDS = 6;
export const NEAR_LIMIT = 10;

/** A near word in the title tells a third more. */
export const NEAR_IN_TITLE = 4 / 3;
