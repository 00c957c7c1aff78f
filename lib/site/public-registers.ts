/** The ministries' registers of sites, where the numbers in a footer can be looked up. */
export const ICP_REGISTER = 'https://beian.miit.gov.cn/';

/** @param number 豫公网安备41030002000000号 */
export function policeRegister(number: string): string {
  return `https://beian.mps.gov.cn/#/query/webSearch?code=${number.replace(/\D/g, '')}`;
}
