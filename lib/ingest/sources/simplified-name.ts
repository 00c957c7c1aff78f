/** Characters of names of fields and columns as Taiwan, Hong Kong and Macao write them, each before its simplified one. */
const PAIRS =
  '發发規规體体訂订佈布機机關关號号時时間间題题標标單单類类稱称來来責责編编輯辑開开點点內内檔档別别實实' +
  '欄栏頻频連连結结網网頁页條条項项狀状態态業业務务辦办處处區区縣县鄉乡鎮镇續续檢检決决議议會会' +
  '記记紀纪錄录請请員员參参與与報报執执異异動动廢废級级層层歷历統统計计數数額额總总備备註注說说' +
  '書书長长國国際际設设計计製制訊讯息息傳传電电話话郵邮聯联絡络隊队專专獻献頒颁據据質质產产歸归屬属資资閱阅聞闻後后釋释審审';
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The name of a field or a column, which may be written traditionally, in simplified characters. */
export function simplifiedName(name: string): string {
  return name.replace(/\p{Script=Han}/gu, (one) => SIMPLIFIED.get(one) ?? one);
}
