import type { Corrector } from './answer';
import { correctQuery } from './interpret/correct-query';
import { offerQueries } from './interpret/offer-queries';

export const corrector: Corrector = { correct: correctQuery, offer: offerQueries };
