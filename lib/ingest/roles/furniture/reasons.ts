/** The reason given for a line in which a web page says several things of its text. */
export const PAGE_INFORMATION = '网页信息';
/** The reason given for a line in which a page says where it stands. */
export const PLACE = '网页位置';
/** The reason given for a line that says who edited a page. */
export const EDITORS = '网页署名';
/** The reason given for a page's list of other pages. */
export const RELATED = '相关阅读';
