/** What the office says of its site in `lists/site.txt`. Null is not said, and then nothing is shown. */
export interface SiteSettings {
  readonly siteName: string;
  /** Name of the gazette, without 《》. */
  readonly gazetteName: string;
  /** 主办单位 and 承办单位. */
  readonly sponsor: string | null;
  readonly operator: string | null;
  /** 网站标识码, ten digits or letters. */
  readonly siteCode: string | null;
  /** 豫ICP备05000000号-1 */
  readonly icpNumber: string | null;
  /** 豫公网安备41030002000000号 */
  readonly policeNumber: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  /** Where errors are told: a mail address, or the address of a form (`http://`, `https://`). */
  readonly corrections: string | null;
  readonly isOfficial: boolean | null;
  /** Whether the files that the texts were taken from are published with them. */
  readonly publishesSources: boolean;
}

/** Of a folder that says nothing of its site. */
export const DEFAULT_SETTINGS: SiteSettings = {
  siteName: '河洛检索',
  gazetteName: '公报',
  sponsor: null,
  operator: null,
  siteCode: null,
  icpNumber: null,
  policeNumber: null,
  address: null,
  phone: null,
  corrections: null,
  isOfficial: null,
  publishesSources: false,
};
