/** Name of the site. */
export const SITE_NAME = '河洛检索';

/** Name of the gazette whose issues are searched. */
export const GAZETTE_NAME = '洛阳月报';
