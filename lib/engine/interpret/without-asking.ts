/** How somebody opens a request to a person behind a counter. */
const OPENING = new RegExp(
  `^(?:${[
    '请问|请教(?:一下|下)?|请|麻烦|劳驾|拜托|你好|您好|帮忙|帮我|给我|替我|帮|听说',
    '[嗯呃额哎诶哦啊](?=[，,、]?.)|求问|求助|求教|问下|大家好?(?=知道|有|谁)|各位|在吗|想问',
    '(?:有(?:没有)?(?:谁|人)|谁)(?:能|可以)?(?:知道|晓得|清楚|了解|告诉我|说说)|有人(?=知道)',
    '(?:我|我们|俺)?(?:想要|想|要|需要|希望|打算)(?=了解|知道|查|找|搜|看|问|请)|我(?=想|要|在找)|我们(?=想|要)',
    '能不能|能否|可不可以|可以(?=查|找|搜|看|告诉)',
    '(?:查|找|搜|看|问)(?:一下|一查|一找|一看|看看|查|找|看|询|索)?(?:下)?(?=关于|有关|有没有|.*(?:报道|新闻|文章|消息|资料|情况|信息)$)',
    '(?:查|找|搜|看|问)(?:一下|一查|一找|一看|下|查看|查找|看)|看看|查查|找找|搜搜',
    '了解(?:一下|下)|知道|告诉我|说说|讲讲|介绍(?:一下|下)|一下',
    '关于|有关|有没有|有无|有什么|有哪些|在找|所有的?|全部的?',
  ].join('|')})(?:你|您)?`,
  'u',
);

const KIND = '公司|单位|企业|部门|机构|地方|医院|学校|大学|人|领导';

/** How a question ends once it has said what it is about. */
const ENDING = new RegExp(
  `(?:${[
    '[吗么呢啊呀吧嘛哦哈]',
    '谢谢(?:你|您|啦|了)?|多谢|可以吗|好吗|行吗|急|在线等',
    '有吗|有没有|有哪些|有什么|有谁|都有谁|有多少(?:个|家|人|次)?',
    '的?(?:最近|最新|近期)的?(?:报道|新闻|文章|消息|信息|情况|进展|动态)|的?(?:报道|新闻|文章|消息)|的(?:信息|资料|内容|情况|事情|事|进展|通知|公告|介绍)',
    '(?:情况|进展)?(?:怎么样|如何|怎样)(?:了)?|的?(?:情况|进展)$',
    `是(?:哪(?:些|个|家|位|里|儿)?|什么|谁)(?:的)?(?:${KIND})?(?:做|办|搞|建|管|开|出|负责|承办|主办|研制|举办|组织|主持|参加)?(?:的|了)?`,
    '是什么时候(?:的)?|是什么意思|是什么|是啥|是谁|是多少|在哪里|在哪儿|在哪|在什么地方',
    '叫什么(?:名字)?|叫啥',
    `(?:都)?(?:有)?(?:谁|哪些(?:${KIND})|什么人)(?:参加|出席|去|来|主持|负责|到场|陪同)?(?:了|的)?`,
    '(?:是|都|在)?(?:干|做)(?:了)?(?:什么|些什么|啥|嘛)(?:用)?的?(?:了|去了)?|为什么|怎么办|怎么弄',
    '(?:一共|总共|共)?有?(?:多少|几)(?:个|家|人|名|次|项|位|钱|元)?',
    '[是有]',
  ].join('|')})$`,
  'u',
);

/** What is left of a request is what it is about: fewer characters are more likely part of a word. */
const SHORTEST = 2;

/** Alone between spaces: 我要看, 嗯, 话说. */
const NOTHING_BUT =
  /^(?:[嗯呃额哎诶哦啊哈嗨]+|那个|话说|然后呢?|就是|求问|求助|在吗|(?:我|我们|俺)?(?:想要|想|要|需要)(?:再)?(?:了解|知道|查|找|搜|看|问)(?:的|下|一下|到)?)$/u;

/**
 * A folded run without the words of asking around what it is about: 我想看看防汛的报道 is 防汛,
 * 乙烯项目进展如何 is 乙烯项目, 谁参加了 is nothing. Words inside stay.
 */
export function withoutAsking(run: string): string {
  let text = run.replace(/[?？!！。，,]+$/u, '');
  if (NOTHING_BUT.test(text)) return '';
  for (;;) {
    const shorter = shortened(shortened(text, ENDING), OPENING);
    if (shorter === text) return text;
    text = shorter;
  }
}

function shortened(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, '');
  return rest === '' || [...rest].length >= SHORTEST ? rest : text;
}
