import type { QueryPlan } from '@/lib/search/query-plan';
import { findOffices } from '@/lib/text/offices';

/** The commonest surnames, of nineteen in twenty persons. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/**
 * Whether a query looks like the name of somebody who stands nowhere: whoever shares a surname with
 * him, or a character, is another person.
 */
export function isLikeName({ clauses, words }: Pick<QueryPlan, 'clauses' | 'words'>): boolean {
  const [only, ...others] = clauses;
  const typed = only?.folded.text ?? '';
  const office = findOffices(typed).find(({ end }) => end === typed.length)?.office ?? '';
  const text = typed.slice(0, typed.length - office.length);
  const isUnknown = words.every(({ kind, text: word }) => kind === 'unknown' || word === office);
  const isWord = words.some((word) => word.text === text && word.near !== undefined);
  return (
    others.length === 0 &&
    isUnknown &&
    !isWord &&
    /^\p{Script=Han}{2,3}$/u.test(text) &&
    SURNAMES.includes(text[0] ?? '')
  );
}
