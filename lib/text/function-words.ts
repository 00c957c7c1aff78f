/**
 * Words that carry grammar or the asking itself and no topic. A sentence typed as a question is
 * matched by its other words; as literal text these are found like any other.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `的 了 着 过 地 得 和 与 及 或 在 是 有 被 把 将 对 从 向 到 于 以 由 就 也 都 还 又 并 而 但 其 该 这 那 此 之
  吗 呢 吧 啊 么 呀 我 你 您 他 她 它 我们 你们 他们 请 请问 想 来 去 想知道 关于 有关 相关 情况 如何 怎么 怎样 怎么样 怎么办
  什么 什么时候 什么样 何时 何地 何处 哪 哪些 哪个 哪家 哪里 哪儿 哪位 哪天 哪年 哪几 哪种 几 几个 几家 几位 几次 几人
  多少 多大 多长 多久 多高 谁 为什么 为何 是否 是不是 有没有 能否 可以 能 会 要 有哪些 有多少 有谁 是谁 是什么 在哪 在哪里
  去了 了解 一下 告诉 查 查询 查找 搜索 吗 跟 给 让 所 那次 这次 那个 这个 看看 一共 总共
  最近 近期 近来 现在 目前 如今 今年 去年 前年 咋 啥`
    .split(/\s+/)
    .filter(Boolean),
);

/** Single function words that hardly ever open a longer word, unlike 地 (地铁) or 会 (会见). */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...'的了吗呢吧啊么呀是和与及或在谁哪几把被我你您他她它',
]);

/**
 * Single verbs of doing that somebody puts before what he looks for (种苹果, 献爱心捐款); a text says
 * the same in a longer word or not at all.
 */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  ...'种养修建造盖装拆办开搞弄做打发献捐送交缴领拿买卖找查看逛爬学写唱画拍演抓防治救评选招签贴骑坐乘吃喝玩',
]);

/** Single verbs that end no longer word: 企业做 and 去年筹 are two words each, unlike 文化节. */
export const CLOSING_VERBS: ReadonlySet<string> = new Set([...'做搞弄建修造盖拆筹说谈讲签要搬干']);
