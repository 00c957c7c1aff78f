/** Name of the site. */
export const SITE_NAME = '河洛检索';

/** Name of the gazette whose issues are searched. */
export const GAZETTE_NAME = '洛阳月报';

/** Title of the home page, before anything is searched. */
export const HOME_TITLE = `${SITE_NAME} · ${GAZETTE_NAME}全文检索`;

/** Office that issues the gazette, the author in citations; null until its name is settled. */
export const ISSUING_OFFICE: string | null = null;
