import { plainDigits } from '@/lib/ingest/dates/plain-digits';
import { readField } from '@/lib/ingest/roles/field-line';
import { isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { isTableRule } from '@/lib/ingest/roles/read-row';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { isNoise } from './forum-noise';
import { newspaperHead, publicationHead } from './publication-head';
import { EDITORS, PAGE_INFORMATION, PLACE, RELATED } from './reasons';

/** What is set on every page, or by the web page that a text was copied from, with its reason. */
const KINDS: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: '页码',
    pattern:
      /^(?:[—–―─\-－·•~～]+\s*\d{1,4}\s*[—–―─\-－·•~～]+|第\s*\d{1,4}\s*[页頁](?:\s*[,，/／]?\s*共\s*\d{1,4}\s*[页頁])?|共\s*\d{1,4}\s*[页頁]|[Pp](?:age|\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*\/\s*(?!(?:19|20)\d{2}$)\d{1,4})$/u,
  },
  {
    // A name and a page's number between dots or dashes: ·20· 沫阳县志, 大事记　—21—.
    reason: '页眉',
    pattern:
      /^(?:([·•—–―─]{1,2})\s*\d{1,4}\s*\1\s*(?=\p{Script=Han})[\p{Script=Han}《》（）()·\d\s]{2,28}|(?:\p{Script=Han}|(?:19|20)\d{2}年)[\p{Script=Han}《》（）()·\s]{0,24}([·•—–―─]{1,2})\s*\d{1,4}\s*\2|\p{Script=Han}{2,12}\s{4,}-\s*\d{1,4}\s*-|-\s*\d{1,4}\s*-\s{4,}\p{Script=Han}{2,12})$/u,
  },
  {
    // The name of a chapter and a page's number, behind which scans see all sorts of signs: 第三章表演艺术·2317：.
    reason: '页眉',
    pattern:
      /^第\s*[一二三四五六七八九十百]{1,4}\s*[编編篇卷章节節]\s*\p{Script=Han}{2,20}\s*[·•]\s*\d{1,4}\s*[·•：:.．，,]?$/u,
  },
  {
    // 河川日报 2023年6月1日 01版
    reason: '页眉',
    pattern:
      /^(?:\p{Script=Han}{2,12}\s+)?(?:19|20)\d{2}\s*[年.-]\s*\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?\s*(?:星期.)?\s*第?\s*[A-Z]?\d{1,2}\s*版(?:\s*[:：]\s*\p{Script=Han}{2,8})?$/u,
  },
  { reason: '红头分隔线', pattern: /^[★☆](?:\s*[★☆])*$/u },
  { reason: '页眉', pattern: /^Page\s+\d{1,4}\s*[-–—]/u },
  { reason: '页锚', pattern: /^<!--.*-->$/u },
  {
    reason: '网页按钮',
    pattern:
      /^(?:[\s【[（(<>《|｜]*(?:返回(?:顶部|首页|上一页|列表|概览|目录|上级|(?:检索|搜索)?结果)?|打印(?:本页|此页|文章|本文|预览)?|下载(?:记录|本页|全文)|[上下]一记录|列印(?:本頁)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|纠错|我要纠错|回到顶部|分享|分享(?:到|至)?(?:微信|微博)?|转发|微信|微博|朋友圈|QQ空间|新浪微博|扫一扫.{0,24}|字体|字号|大|中|小|放大|[缩縮]小|默[认認]|大\s*中\s*小|A\+|A-|图片|点击查看大图|点赞|在看|阅读原文|写留言|智能(?:问答|客服)|政务邮箱|阅读|喜欢|收藏|设为[首主][页頁]|加入收藏|▼+|▲+|繁体|无障碍|登录|注册|搜索|首页|(?:学校|网站|本站|单位)[首主]页|正文|即日新聞|跳[转轉]?[至到](?:主要)?(?:內容|内容)(?:區塊|区)?|跳[過过](?:導航|导航)|返回主[頁页]|友善列印(?:\s*[:：])?|轉寄友人|寄給朋友|政府主網頁|回上一[頁页]|查看(?:原文|全文|更多)|复制链接|(?:我要|欢迎)?发表评论|我要评论|最新评论|暂无评论|关注我们|点击(?:此处|这里)?(?:下载|查看)|[Tt][Oo][Pp]|[葡英中]文版(?:本)?|English|Português|上一[篇页条].{0,60}|下一[篇页条].{0,60})[\s】\]）)>》：:|｜]*)+$/u,
  },
  {
    reason: '网页按钮',
    pattern:
      /^[\s【[（(]*(?:字[体體号號级級](?:大小|[设設][定置])?|分享[到至]?|您?(?:当前|现在)的?位置|您所在的?位置|所在位置(?=\s*[:：].*[>＞»›])|(?:附件)?下[载載]地址|你的位置|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:数|次数|量)|访问(?:次数|量)|[扫掃]描?二维码|(?:视力)?保护(?:视力)?色|背景(?:颜)?色|护眼模式)\s*[:：】\](（].{0,60}$/u,
  },
  {
    reason: '网页按钮',
    pattern:
      /^(?:[—–-]{1,2}分享[—–-]{1,2}|.{0,6}(?:公众号|抖音号|视频号|头条号)(?:二维码)?|[（(]资料图片?[）)]|.{2,12}(?:官方)?(?:微信|微博)(?:公众号)?|(?:-\s*)?今天是[:：\s]*(?:(?:(?:19|20)\d{2}年)?\d{1,2}月[^。]{0,36}|欢迎.{2,24}网站?[！!]?)?|欢迎(?:您)?(?:(?:访问|光临|来到)[^。，]{2,24}网站?[！!]?|访问[^。，]{2,24}[！!])|点击(?:上方|下方|左下角|蓝字).{0,30}关注.{0,12}|预览时标签不可点.{0,8}|收录于合集.{0,20}|长按.{0,12}二维码.{0,12}|(?:打开|用)微信.{0,4}[“"]?扫一扫.{0,30}|即可将(?:网页|本页|文章)分享.{0,24})$/u,
  },
  {
    // 东湖晚报　2022年5月18日　星期三　责编：王宁
    reason: '页眉',
    pattern:
      /^\p{Script=Han}{2,8}[报刊]\s+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s+星期.(?:\s+(?:责编|编辑|版式|美编|校对|责任编辑)\s*[:：]\s*\p{Script=Han}{2,4})*$/u,
  },
  {
    // 顯示模式: 網格 列表; what a site asks before it leads elsewhere.
    reason: '网页按钮',
    pattern:
      /^(?:(?:[顯显]示|[瀏浏][覽览])模式\s*[:：].{0,20}|您?(?:要)?(?:访问|點擊|点击|前往)的(?:链接|鏈接|網站|网站)即[将將][離离][開开].{0,40})$/u,
  },
  {
    // What pages say of the browser that shows them, and links to the same text as a file.
    reason: '网页按钮',
    pattern:
      /^(?:.{0,12}(?:[瀏浏][覽览]器|[Bb]rowser|[Jj]ava[Ss]cript|IE\s?\d{1,2}).{0,24}(?:不支[援持]|[請请].{0,12}(?:[開开][啟启]|使用|利用|[升昇][級级]|更新|下[載载])|[開开][啟启]|快捷[鍵键]|(?:Ctrl|ALT)\s*[+＋]|[鍵键][盤盘]|最佳).{0,120}|[請请](?:利用|使用|按)[鍵键][盤盘].{2,60}|.{0,8}《?\p{Script=Han}{2,8}》?\s*(?:原始|原文|掃描|扫描)?\s*(?:PDF|Word|DOCX?|OFD|ODT)\s*(?:版本?|格式|[檔档]案?|文件|下[載载])\s*(?:下[載载])?)$/u,
  },
  {
    // In place of what a page would play: 未能播放视频, Loading.
    reason: '网页按钮',
    pattern:
      /^(?:(?:未能|无法|無法|不能)(?:播放|显示|顯示|加载|載入).{0,16}(?:视频|視頻|影片|音频|音頻|图片|圖片)|(?:Loading|正在加载|加载中|載入中)[.…]*)$/iu,
  },
  {
    // What a chat says of its own export.
    reason: '聊天软件的说明',
    pattern: /^消息(?:记录[（(：:]|分组[:：]|对象[:：]).{1,60}$/u,
  },
  {
    // What a page says when something was pressed: 收藏成功！
    reason: '网页按钮',
    pattern:
      /^(?:(?:取消)?(?:收藏|订阅|關注|关注|点赞|分享|提交|复制|评论|留言|投票|操作)){1,2}(?:成功|失败)[!！。]?$/u,
  },
  {
    // 阅读 1203　赞 18　在看 6
    reason: '网页按钮',
    pattern:
      /^(?:(?:阅读|阅读量|浏览|点赞|赞|在看|喜欢|收藏|评论|转发|分享|留言)\s*[:：]?\s*[\d.]+万?\+?[\s|｜·]*)+$/u,
  },
  {
    // Marks for those who read a page by ear, on all pages of Taiwan's offices: :::.
    reason: '网页按钮',
    pattern:
      /^(?::{2,}|(?:[Tt][Hh][Ee]\s+)?(?:END|End)|[Tt]he [Bb]eginning|按\s*Enter\s*到主[內内]容[區区]|回(?:頁首|上一頁|頂端|首頁)|形象[圖图])$/u,
  },
  {
    // 有关本文的版权与免责声明>>>, 更多>>: where a page leads on.
    reason: '网页按钮',
    pattern: /^[^。，；：:]{2,24}?\s*[>＞»]{2,}$/u,
  },
  {
    // What leads from a list to the whole of a text: [更多详细], 查看全文>>.
    reason: '网页按钮',
    pattern:
      /^[\s【[［（(]*(?:更多|查看|阅读|閱讀|继续|繼續|了解){0,2}(?:详细|詳細|详情|詳情|全文|更多)[\s】\]］)）]*[>＞»]*$/u,
  },
  {
    // 维基文库，自由的图书馆
    reason: '网页抬头',
    pattern: /^(?:维基|維基)\p{Script=Han}{2,4}[，,]\s*自由的\p{Script=Han}{2,6}$/u,
  },
  {
    // 本文标签: ,车辆  ,人员
    reason: '网页信息',
    pattern: /^(?:本文|文章|相关|新闻)(?:标签|標籤|关键[词字])\s*[:：].{0,80}$/u,
  },
  {
    reason: '网页地址',
    pattern: /^(?:[\p{L}\s]{0,20}[:：]\s*)?(?:https?:\/\/|www\.)[\w./?=&%#:;,+~@!-]+$/u,
  },
  {
    reason: PAGE_INFORMATION,
    // 发表于 2021-9-17 01:53:22 | 显示全部楼层 | 阅读模式
    pattern:
      /^(?:只看(?:楼主|该作者)(?:\s.{0,40})?|.{0,20}发表于\s*(?:19|20)\d{2}-\d{1,2}-\d{1,2}\s*\d{1,2}:\d{2}[^|]{0,24}\|\s*显示全部楼层.{0,40})$/u,
  },
  {
    // What forums and readers of books set around what they show: • 41阅读, 上一主题 下一主题.
    reason: '网页按钮',
    pattern:
      /^(?:[•·\s]*\d+\s*(?:阅读|回复|浏览|点赞|收藏|评论|转发|跟帖)|(?:[上下]一(?:主题|个|篇|章|节|条|页)\s*){1,2}|\[(?:复制链接|编辑|編輯|编辑本段|打印本[页頁])\]|(?:Public domain\s*)+(?:false)*|使用道具(?:\s+举报)?|[點点][击擊]?[图圖]片?(?:放大|查看(?:大图|大圖|原图))|Get (?:Adobe|Acrobat) Reader|(?:[請请](?:使用|下[載载]|安[裝装]))?\s*(?:Adobe|Acrobat).{0,24}(?:[閱阅][讀读]|下[載载]).{0,24}|您正在浏览\[?.{2,80}|返回列表(?:\s+发新帖)?|查看\s*[:：]\s*\d+\s*\|\s*回复\s*[:：]\s*\d+|.{0,6}(?:详情|详细信息|详细内容)|快速回复|限\s*\d+\s*字节|切换到(?:宽|窄)版|离线\S{1,16}|[（(]?(?:更新)?时间戳\s*[:：]\s*\d{10,13}[）)]?|电脑版|手机版|触屏版|Loading\W*|[XＸ×]\s*关闭|.{0,8}【(?:刷新网页|关闭小说模式)】.{0,40}|收藏网址\s*[:：].{4,40}|(?:搜索|繁体|简体)(?:\s+(?:搜索|繁体|简体))*)$/u,
  },
  {
    // [Home] [Databases] [Search], You are here: …
    reason: '网页按钮',
    pattern:
      /^(?:[A-Za-z]{2,12}\s+)?(?:\[[A-Za-z ]{2,20}\]\s*){2,}$|^温馨提示\s*[:：].{0,60}(?:网站|系统|平台).{0,60}$|^You are here\s*[:：].{0,80}$|^[+＋]$/u,
  },
  {
    // What a page left in place of a picture: 01.png, 县政府网站logo.
    reason: '网页图片',
    pattern: /^(?:[^\s。，]{1,40}\.(?:jpe?g|png|gif|bmp|webp)|.{2,24}网站?\s*logo)$/iu,
  },
  {
    // 法律网整理发布 169°c 2023-12-05: who copied it and when.
    reason: PAGE_INFORMATION,
    pattern:
      /^\p{Script=Han}{2,12}网?(?:整理|编辑|收集)(?:发布)?\s.{0,12}(?:19|20)\d{2}-\d{1,2}-\d{1,2}$/u,
  },
  {
    // What stands around readers' comments: 0条评论, 网友评论列表, 验证码: captcha.
    reason: '网页按钮',
    pattern:
      /^(?:(?:共\s*)?\d+\s*条评论|(?:网友|用户|读者|留言[与和及]|评论[与和及])(?:评论|留言)(?:列表|区)?(?:\s*[（(]\s*共?有?\s*\d+\s*[条个篇]?(?:评论|留言)?\s*[）)])?|(?:暂无|没有|还没有)(?:网友|用户|相关|任何)?(?:评论|留言|回复)|\*(?:正文|内容|昵称|评论)[:：]|验证码\s*[:：].{0,16})$/u,
  },
  {
    // What stands alone above buttons, or above the text: 页面功能：, 正文内容：.
    reason: '网页按钮',
    pattern:
      /^(?:(?:页面|网页)(?:功能|工具|操作)|(?:发文|文章|信息|公文|法规|正文)(?:内容|正文))\s*[:：]$/u,
  },
  {
    // 3上一期　下一期4: arrows of a font that a copy has not; PDF版.
    reason: '网页翻页',
    pattern:
      /^(?:3?\s*[上前]一[期篇版条]\s*[下后]一[期篇版条]\s*4?|3\s*[上前]一[期篇版条]|[下后]一[期篇版条]\s*4|(?:PDF\s*版?\s*){1,3})$/u,
  },
  {
    // 下一版»本期共4版(1-2-4); 当前位置; Skip links
    reason: '网页按钮',
    pattern:
      /^(?:[上下]一[版期][\s»>›]*.{0,24}|通版阅读请点击\s*[:：]?|[展收][开缩]通版|当前版\s*[:：].{0,16}|本期共\s*\d+\s*版.{0,16}|您?(?:当前|现在|所在)的?位置\s*[:：]?|(?:跳(?:[到至過过]|转到)(?:主要)?(?:導航|导航|內容|内容|搜索|搜尋)(?:區塊|区块|区)?\s*)+|(?:【[^【】]{2,6}】\s*){0,6}【(?:打印|关闭|收藏|推荐|返回|打印本页|关闭窗口)】(?:\s*【[^【】]{2,6}】){0,6}|.{0,12}(?:網站|网站).{0,6}[Cc]ookies?.{0,90})$/u,
  },
  {
    // 共12页 首页 上一页 1 2 3 下一页 尾页
    reason: '网页翻页',
    pattern:
      /^(?=.*[上下前后]一?页)(?:共\s*\d+\s*[页条]|第\s*\d+\s*页|\d+\s*[/／]\s*\d+|首页|[上下前后]一?页|[尾末]页|跳?转[到至]?|[Gg][Oo]|\d{1,4}|[\s|｜/…·.<>«»‹›《》[\]【】]+)+$/u,
  },
  {
    // 相关解读：一图读懂《…办法》
    reason: RELATED,
    pattern: /^[\s【]*相关(?:解读|阅读|新闻|报道)\s*】?\s*[:：]\s*[^。；]{2,60}$/u,
  },
  {
    reason: PLACE,
    // What stands last is often the title itself.
    pattern:
      /^首\s*[页頁]\s*-{1,3}>\s*[^。]{1,40}$|^(?:.{0,8}位置\s*[:：]|首\s*页)?[^。]{1,16}\s*[>＞»›]+\s*(?:[^。>＞»›]{1,16}[>＞»›]+\s*)+[^。>＞»›]{0,60}$/u,
  },
  {
    reason: EDITORS,
    pattern:
      /^(?:[【[（(]?我要纠错[】\])）]?)?(?:(?:本文|文章|稿件|信息|新闻)?[来來]源\s*[:：]\s*\S{2,20}\s+)?[\s【[（(]*(?:责任编辑|責任編輯|[一二三四]审|全媒体记者|责编|责任校对|编辑|编审|审核|初审|复审|终审|校对|值班编辑|网络编辑|监制|排版)\s*[:：].{0,30}$/u,
  },
];
const PORTAL_KEYS =
  /(?:字[体號号]|(?:阅读|浏览|访问|点击|查看|来访)(?:次数|量|数|率)?|视力保护色|分享|打印|信息来源|来源|发布时间|发布日期|时间|日期|作者|编辑|责编|发布人|文章来源)\s*[:：【]/gu;

/** What a page does, in one word: 返回概览, 打印预览, 下一记录>>. */
const DOES =
  /^[<＜«‹]*(?:返回|打印|下载|导出|收藏|复制|保存|分享|转发|关闭|[上下前后]一)\S{0,4}?[>＞»›]*$/u;
/** What portals offer, word by word: WAP手机版 RSS订阅 加入收藏 设为首页. */
const OFFERED =
  /^[•·|\s]*.{0,4}(?:首页|首頁|收藏(?:本站)?|手机版|电脑版|移动版|RSS订阅|登录|登陆|注册|搜索|退出|繁体(?:版|中文)?|简体(?:版|中文)?|繁體|無障礙|无障碍(?:浏览)?|适老化|长者(?:版|模式)|打印|关闭|返回|联系我们|聯[絡繫]我們|[網网][頁页站](?:指南|地[圖图])|[简簡][體体]版?|英文版|English|客户端|APP下载|下载APP)$/iu;

function isOffer(text: string): boolean {
  const words = text.split(/[\s|｜/]+/u).filter((word) => word !== '' && !/^[•·]$/u.test(word));
  const offered = words.filter((word) => OFFERED.test(word) || DOES.test(word)).length;
  return words.length > 1 && offered > 1 && offered * 2 >= words.length && lengthOf(text) <= 40;
}

/** Brackets and arrows without a word, which a page's buttons leave: ^ ], < ]. */
const REMNANT =
  /^\p{Script=Han}{2,8}\s*[:：]?\s*(?:>>|＞＞|»)$|^[XＸ×✕]$|^(?=.*[\^<>|｜«»【】[\]])[\s^<>|｜«»【】[\]()（）·.]+$|^[】\])）]\s*【[^【】]{2,5}】$|^【[\s\d第页共上下一]+】$/u;

/** A sentence that begins as a button does, and tells nothing of pages. */
const OF_TEXT =
  /^(?:[上下]一[篇页条]|扫一扫)(?!.*(?:手机|微信|关注|二维码|分享|查看|打开|浏览)).*[，,].*。$/u;

/** Why a line belongs to a page and not to its text, by what it says alone; null for other lines. */
export function reasonOf({ source, text }: TextLine): string | null {
  if (source.isFurniture) return '页眉页脚';
  if (isTableRule(text)) return '表格线';
  if (isNoise(text)) return '论坛的干扰字符';
  const whole = source.text;
  const keys = lengthOf(whole) <= 100 ? (whole.match(PORTAL_KEYS)?.length ?? 0) : 0;
  if (keys >= 3 && text.search(PORTAL_KEYS) >= 0) return PAGE_INFORMATION;
  const plain = plainDigits(text);
  if (publicationHead(plain)) return '页眉';
  if (newspaperHead(plain)) return PAGE_INFORMATION;
  if (!isProse(text) && isOffer(plain)) return '网页按钮';
  if (REMNANT.test(plain)) return '残留的符号';
  // Buttons are set wide, 【打 印】, and in lists: • 打印.
  const closed = plain
    .replace(/^[•·]\s*/u, '')
    .replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '');
  const kind = KINDS.find(({ pattern }) => pattern.test(plain) || pattern.test(closed));
  // 主題：行政區域>鄉鎮 sorts the text; it is not where a page stands.
  const isStated = kind?.reason === PLACE && readField(text)?.kind != null;
  // 上一篇论文未还清者，不得续借。 is a sentence of a text.
  const isSentence = kind?.reason === '网页按钮' && OF_TEXT.test(plain);
  if (isSentence) return null;
  return isStated ? null : (kind?.reason ?? null);
}
