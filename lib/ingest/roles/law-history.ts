const PASSED =
  /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:[^。]{0,20}(?:人民代表大会|人大常委会|常务会议|委员会|令)[^。]*(?:通过|批准|修正|修订|公布|发布|施行|第[\d一二三四五六七八九十百〇零]{1,6}次会议)|\s*(?:起|公告)?\s*(?:通过|批准|修正|修订|公布|发布|施行|实施|生效))$/u;

/**
 * Whether a line tells when a law was passed or changed, as stands below its title a line for each:
 * 2018年9月29日 省人民代表大会常务委员会第六次会议《关于修改…的决定》修正, 2018年3月30日 施行.
 */
export function isLawHistory(text: string): boolean {
  return PASSED.test(text);
}
