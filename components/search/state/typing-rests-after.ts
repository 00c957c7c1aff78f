/** Milliseconds without a new answer after which nobody types any more. */
export const TYPING_RESTS_AFTER = 250;
