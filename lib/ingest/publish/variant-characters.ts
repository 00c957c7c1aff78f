/**
 * Other forms of a character, which OpenCC's tables lack or do not lead to the end, each with the
 * mainland's: of the list of variants that the mainland gave up in 1955, and Japanese simplified
 * forms.
 */
const VARIANTS =
  '汚污甦苏囘回徧遍竝并倂并鬪斗鬭斗闘斗讎仇餻糕鵞鹅麤粗勣绩閙闹隄堤韮韭砲炮緜绵羢绒耡锄聨联脇胁胷胸臯皋菓果裠裙覩睹諠喧躭耽' +
  '輭软迺乃邨村銲焊鎗枪騐验冩写冨富隣邻舎舍氷冰郷乡鄕乡緖绪緒绪頴颖颕颖搾榨舗铺嶋岛碁棋';

/**
 * Characters made in Japan with the Chinese one of the same meaning, where there is one: 労働 is
 * 劳动. 辻 (a crossroads) has none.
 */
const MADE_IN_JAPAN = '働动込入峠岭畑田畠田枠框';

/** Each with the simplified character that it is a form of. */
export const OTHER_FORMS: ReadonlyMap<string, string> = new Map(
  Array.from((VARIANTS + MADE_IN_JAPAN).matchAll(/(.)(.)/gu), ([, form = '', character = '']) => [
    form,
    character,
  ]),
);
