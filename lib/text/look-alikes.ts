/** Characters that are read or written for one another because they look alike. */
const GROUPS =
  '未末 土士 己已巳 人入八 日曰 大太犬 天夫无 干千于 侯候 历厉 坏环怀 拔拨拢 析折拆 治冶 晴睛 辩辨辫 籍藉 贷货 ' +
  '竟竞 侍待 徒徙 扰拢 即既 亨享 免兔 今令 哀衰衷 戊戌戍 壁璧 博搏 目且 牛午 田由甲申 木本 力刀 王玉主 几凡 住往 ' +
  '休体 例列 抢枪 推堆维 供洪 防仿妨 清请情晴 园圆国围 问间同 拥佣 汽气 测侧 栽裁载 幕墓慕 燥躁操 梁粱 遗遣 ' +
  '蓝篮 募幕 赔陪培 渴喝 坟纹 宜宣 官宫 考老孝 师帅 市巾 厂广 户尸 乌鸟 西酉 兵乒乓 科料 积织 职织识 埋理 ' +
  '估姑 诊珍 检捡险 验险 资货贸 贝见 旅族 旋施 技枝 扶抚 持特 损捐 投设没 规现 视现 组祖租 复夏 农衣 商高 ' +
  '村材 林材 权杈 校较 核该 桥娇 标际 健建 促捉 企全 会合 领颁 项顷 须顺 颖颍 预顶';

const ALIKE = new Map<string, Set<string>>();
for (const group of GROUPS.split(' ')) {
  for (const char of group) ALIKE.set(char, new Set([...(ALIKE.get(char) ?? []), ...group]));
}

/** Whether two different characters look so much alike that one is taken for the other. */
export function looksLike(a: string, b: string): boolean {
  return ALIKE.get(a)?.has(b) ?? false;
}
