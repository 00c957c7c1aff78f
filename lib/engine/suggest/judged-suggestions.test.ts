import { beforeAll, expect, it } from 'vitest';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import type { SearchBackend } from '@/lib/search/contract';
import { openArtefacts } from '@/lib/tools/node-engine';

/** What was typed, and what a reader would take for the best completion: any of these. */
const JUDGED = `
学校: 学校
学: 学习
防: 防汛 防灾
防汛: 防汛
公: 公司
公交: 公交
公积: 公积金
乙: 乙烯
养: 养老
养老: 养老
旅: 旅游
旅游: 旅游
文旅: 文旅
文化: 文化
文物: 文物
体育: 体育
足球: 足球 足球比赛
斯: 斯诺克
斯诺: 斯诺克
气功: 气功
博: 博物馆
博物: 博物馆
天津: 天津桥
天: 天津桥
龙门: 龙门
龙: 龙门实验室
洛: 洛阳
洛阳: 洛阳
洛龙: 洛龙区 洛龙
洛宁: 洛宁县
江: 江凌
徐: 徐衣显
徐衣: 徐衣显
李: 李保国
王: 王军
杨: 杨骁
黄: 黄河
黄河: 黄河
安: 安全
安全: 安全
燃: 燃气
燃气: 燃气
农: 农村
农村: 农村
农民: 农民
欠薪: 欠薪
工资: 工资
工: 工作
工会: 工会
职工: 职工
企业: 企业
中小: 中小企业 中小学校 中小
项目: 项目
科: 科技
科技: 科技
河南: 河南
河: 河南
中信: 中信重工
中国: 中国
一拖: 一拖 中国一拖集团有限公司 中国一拖
二里: 二里头
隋唐: 隋唐
应天: 应天门
老城: 老城区 老城
西工: 西工区 西工
瀍: 瀍河区
伊: 伊滨区
伊滨: 伊滨区 伊滨
孟津: 孟津区 孟津
新安: 新安县
栾: 栾川县
嵩: 嵩县
宜阳: 宜阳县
医: 医院 医疗
医院: 医院
卫生: 卫生
疾: 疾病预防控制中心 疾病
教育: 教育
高考: 高考
大学: 大学
乌拉尔: 乌拉尔
职业: 职业
银行: 银行
中原: 中原银行
市委: 市委
市政: 市政府 市政协 市政
市人大: 市人大常委会
政协: 政协
专题: 专题
调研: 调研
会议: 会议
乡村: 乡村
振兴: 振兴
城市: 城市
路: 路网
九都: 九都路
轴承: 轴承
电商: 电商
直播: 直播
电梯: 电梯
安置: 安置
耕地: 耕地
物业: 物业 物业管理
诉讼: 诉讼
法: 法治 法院
法院: 法院
司法: 司法
红十字: 红十字
慈善: 慈善
牡丹: 牡丹
jiangl: 江凌
xuyix: 徐衣显
fangx: 防汛
gongjiao: 公交
lvyou: 旅游
yanglao: 养老
wenlv: 文旅
luoyang: 洛阳
longmen: 龙门
zhongxin: 中信重工 中心
bowuguan: 博物馆
xuexiao: 学校
jl: 江凌
xyx: 徐衣显
lmsk: 龙门石窟
`;

/** Of a hundred so many must be right: a judgment of taste here and there is no fault. */
const RIGHT_SHARE = 0.95;

let engine: SearchBackend;
beforeAll(async () => {
  engine = await openArtefacts((await ingestFolder(MAY_2023, MAY_2023)).artefacts);
}, 60_000);

const first = async (typed: string) => (await engine.suggest(typed, 6))[0]?.text;

it('suggests first what a reader would want, for a hundred beginnings', async () => {
  const wrong: string[] = [];
  const lines = JUDGED.trim().split('\n');
  for (const line of lines) {
    const [typed = '', right = ''] = line.split(': ');
    const suggested = await first(typed);
    if (!right.split(' ').includes(suggested ?? '')) wrong.push(`${typed} ${suggested}`);
  }
  expect(lines.length).toBeGreaterThanOrEqual(100);
  expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(lines.length * (1 - RIGHT_SHARE));
}, 60_000);

it.each([
  ['小学', '小学校'],
  ['斯', '斯诺'],
  ['博', '博物'],
  ['国', '国一'],
  ['龙', '龙江'],
  ['天', '天津'],
])('suggests for %s no piece of a longer word: %s', async (typed, piece) => {
  const suggested = (await engine.suggest(typed, 20)).map(({ text }) => text);
  expect(suggested).not.toContain(piece);
});
