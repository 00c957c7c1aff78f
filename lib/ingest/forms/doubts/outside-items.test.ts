import { expect, test } from 'vitest';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

function read(...lines: string[]) {
  return readText('原稿.txt', splitLines(lines.join('\n')));
}

function textsOf({ drafts }: ReturnType<typeof read>): string {
  return JSON.stringify(drafts.map(({ item }) => [item.title, item.blocks, item.fields]));
}

test('the fields of minutes above their counted parts stay in the item', () => {
  const minutes = read(
    '中共云台县委常委会会议纪要',
    '〔2024〕6号',
    '时间：2024年5月8日上午',
    '主持：高明',
    '出席：叶春 胡帆',
    '议题：',
    '一、关于防汛工作',
    '5月8日前完成物资储备。',
    '二、关于秋季招生',
    '6月15日开始报名。',
  );
  expect(minutes.drafts).toHaveLength(1);
  for (const kept of ['高明', '胡帆', '6月15日开始报名']) expect(textsOf(minutes)).toContain(kept);
});

test('paragraphs of a document that begin with days are told, and make no chronicle of it', () => {
  const report = read(
    '云台县2023年防汛工作总结',
    '今年汛期，全县共出现三次强降雨过程。',
    '6月12日，出现首次暴雨，石桥镇雨量90毫米。',
    '7月3日，连续大雨，县防指启动四级响应。',
    '7月21日，云台河水位超警戒0.3米。',
    '总的看，今年防汛工作做到了不死一人、不垮一坝。',
  );
  expect(report.form).toBe('单篇文件');
  expect(report.notes.map(({ expected }) => expected)).toContain('一条一个日期');
});

test('a line above the items that is in none of them is told', () => {
  const passed = read(
    '2024年10月24日上午，云台市人大常委会举行第二十八次会议，会议通过了一批人事任免↓↓',
    '云台市人大常委会任命名单',
    '（2024年10月24日云台市人大常委会第二十八次会议通过）',
    '任命：',
    '周敏为云台市中级人民法院审判员。',
    '云台市人大常委会免职名单',
    '（2024年10月24日云台市人大常委会第二十八次会议通过）',
    '免去：',
    '李进的云台市人民检察院检察员职务。',
  );
  expect(passed.notes.map(({ line, expected }) => [line, expected])).toContainEqual([
    1,
    '每一行都在某一条里',
  ]);
});

test('a year that an editor writes above all else changes no cut', () => {
  const lines = [
    '政务简讯',
    '',
    '一、市政府召开防汛会',
    '5月6日，市政府召开防汛会，部署物资储备工作。',
    '二、市领导慰问护士',
    '5月12日，市领导慰问一线护士。',
    '三、招商活动举行',
    '5月15日，招商活动举行，签约九个项目。',
  ];
  const [before, after] = [read(...lines), read('2024年', ...lines)];
  expect(after.drafts.map(({ item }) => item.title)).toEqual(
    before.drafts.map(({ item }) => item.title),
  );
  expect(after.drafts.map(({ item }) => item.date?.from)).toEqual([
    '2024-05-06',
    '2024-05-12',
    '2024-05-15',
  ]);
  expect(after.notes).toEqual([]);
});

test('a chronicle of two years goes on into the second one', () => {
  const { drafts } = read(
    '2023年12月至2024年1月大事记',
    '12月28日，市政府召开务虚会。',
    '12月31日，跨年晚会举行。',
    '1月2日，新年第一次常务会召开。',
  );
  expect(drafts.map(({ item }) => item.date?.from)).toEqual([
    '2023-12-28',
    '2023-12-31',
    '2024-01-02',
  ]);
});

test('days in marked titles date what they are titles of', () => {
  const { drafts } = read(
    '## 关于森林防火的通知　2024-03-15',
    '请注意防火。',
    '## 关于防汛的通知（2024年5月6日）',
    '请注意防汛。',
  );
  expect(drafts.map(({ item }) => item.date?.from)).toEqual(['2024-03-15', '2024-05-06']);
});

test('a sentence that begins as a button does stays in its text', () => {
  const text = read(
    '图书馆借阅须知',
    '扫一扫入馆码，方可进馆。',
    '上一篇论文未还清者，不得续借。',
    '馆内保持安静。',
  );
  expect(textsOf(text)).toContain('上一篇论文未还清者');
});

test('who wrote a digest, below its last paragraph, stays in it', () => {
  const digest = read('■近日，新水厂通水。', '■近日，图书馆开放。', '■公园下月改造。', '（郑谐）');
  expect(digest.form).toBe('一段一条');
  expect(textsOf(digest)).toContain('郑谐');
});
