import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutAsking } from './without-asking';

it.each([
  ['我想看看防汛的报道', '防汛'],
  ['帮我找一下公积金贷款的文章', '公积金贷款'],
  ['有没有关于斯诺克的新闻？', '斯诺克'],
  ['请问天津桥项目是谁研究的啊', '天津桥项目是谁研究的'],
  ['乙烯项目进展如何', '乙烯项目'],
  ['疾控中心是干什么的', '疾控中心'],
  ['麻烦查一下第九届自行车公开赛', '第九届自行车公开赛'],
  ['给我看看访问法国的新闻', '访问法国'],
  ['我想知道地铁什么时候开通', '地铁什么时候开通'],
  ['安置房建设情况', '安置房建设'],
  ['跟俄罗斯合办的大学叫什么', '跟俄罗斯合办的大学'],
  ['天津桥项目在哪里', '天津桥项目'],
  ['贷款多少', '贷款'],
  ['市委书记是谁', '市委书记'],
  ['总领事谈了什么', '总领事谈'],
  ['乙烯项目咋样了', '乙烯项目'],
  ['有谁知道安置房最近的消息', '安置房'],
])('%s is about %s', (run, about) => {
  expect(withoutAsking(run)).toBe(about);
});

it.each([
  '有吗',
  '谁参加了',
  '是哪家公司做的',
  '帮我找一下',
  '谢谢',
  '怎么样了',
  '请问',
  '有没有',
  '谁去了',
  '干什么了',
  '我要看',
  '嗯',
])('%s is about nothing', (run) => {
  expect(withoutAsking(run)).toBe('');
});

it.each([
  '防汛',
  '请愿',
  '要闻',
  '新闻',
  '人民来信',
  '查干湖',
  '看守所',
  '了解',
  '江凌',
  '养老',
  '知道',
  '关于',
])('leaves nothing of %s out, or all of it', (word) => {
  expect(['', word]).toContain(withoutAsking(word));
});

it('gives a stretch of the run', () => {
  const words = fc.array(
    fc.constantFrom('我想', '看看', '防汛', '的报道', '谁', '了', '吗', '有', '关于', '工作'),
  );
  fc.assert(
    fc.property(words, (any) => {
      const run = any.join('');
      expect(run).toContain(withoutAsking(run));
    }),
  );
});
