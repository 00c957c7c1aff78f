import { pngResponse } from '@/lib/site/png-response';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';
import { drawCard } from './draw-card';

interface CardOfPage {
  readonly title: string;
  /** Beside the site's name; that of the gazette unless the title says it. */
  readonly of?: string;
  /** At its foot; what is not known is left out. */
  readonly facts: readonly (string | null | undefined)[];
}

/** The picture that stands for a page, as the answer of its route. */
export async function cardResponse({ title, of = GAZETTE_NAME, facts }: CardOfPage) {
  const masthead = [SITE_NAME, of].filter(Boolean).join(' · ');
  return pngResponse(await drawCard({ title, masthead, foot: facts.filter(Boolean).join(' · ') }));
}
