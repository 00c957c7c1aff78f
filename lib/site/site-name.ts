import { SITE } from './site-settings';

/** Name of the site. */
export const SITE_NAME = SITE.siteName;

/** Name of the gazette whose issues are searched. */
export const GAZETTE_NAME = SITE.gazetteName;

/** Title of the home page, before anything is searched. */
export const HOME_TITLE = `${SITE_NAME} · ${GAZETTE_NAME}全文检索`;

/** The author in citations: the office, where the site is its own; null where that is not said. */
export const ISSUING_OFFICE: string | null = SITE.isOfficial ? SITE.sponsor : null;

/** The character of the seal: the gazette's first, or the site's. */
export const SEAL = /\p{Script=Han}/u.exec(GAZETTE_NAME + SITE_NAME)?.[0] ?? '公';

/** Whether readers are told that the site is not the office's own. */
export const IS_UNOFFICIAL = SITE.isOfficial === false;
