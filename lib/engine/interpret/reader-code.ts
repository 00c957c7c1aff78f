import { coreOf } from './core-of';
import { parseQuery } from './parse-query';

/** What reads any query but the plainest: code of its own, loaded by the first that needs it. */
export const READER = { parseQuery, coreOf };
export type Reader = typeof READER;
