import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

const CHRONICLE = [
  '云台市2019年5月大事记',
  '## 市政府召开常务会议',
  '6日，市政府召开第21次常务会议，研究防汛准备工作。',
  '8日，市图书馆新馆对外开放，当天接待读者三千余人。',
  '## 高新区举行项目开工仪式',
  '13日，高新区举行二季度重点项目集中开工仪式。',
  '20日，全市义务植树活动在北山林场举行。',
];

const NEWS = [
  '## 市领导检查学校食堂',
  '2021年9月3日',
  '昨日，副市长林远到第三中学检查食堂，要求把好食材进货关。',
  '',
  '云河大桥维修完工',
  '2021年9月4日',
  '历时四个月的云河大桥维修工程完工，桥面限高取消。',
  '',
  '## 老旧小区加装电梯过百部',
  '2021年9月6日',
  '今年以来，全市老旧小区加装电梯一百零二部。',
];

describe('unmarkedBeginnings', () => {
  it('tells of entries between marked ones that have no mark', () => {
    const [note, ...others] = hintsOf(CHRONICLE);
    expect(note?.line).toBe(4);
    expect(note?.found).toContain('8日，市图书馆新馆');
    expect(note?.found).toContain('20日，全市义务植树');
    expect(others).toEqual([]);
  });

  it('tells of a printed title between marked ones', () => {
    const [note] = hintsOf(NEWS);
    expect(note?.line).toBe(5);
    expect(note?.found).toContain('云河大桥维修完工');
  });

  it('says nothing once each beginning is marked', () => {
    const titled = CHRONICLE.flatMap((line) =>
      /^(?:8|20)日/u.test(line) ? [`## ${line.slice(line.indexOf('，') + 1, -1)}`, line] : [line],
    );
    expect(hintsOf(titled)).toEqual([]);
    expect(hintsOf(NEWS.map((line) => line.replace(/^云河大桥/u, '## 云河大桥')))).toEqual([]);
  });

  it('takes headings within a marked document for no titles', () => {
    const document = [
      '## 云台市城市供水管理办法',
      '第一章　总则',
      '第一条　为加强供水管理，制定本办法。',
      '第二章　水源',
      '第二条　水源地由市人民政府划定。',
      '## 关于调整公交线路的通告',
      '自2021年9月1日起，12路改经云河路运行。',
    ];
    expect(hintsOf(document)).toEqual([]);
  });
});

function hintsOf(lines: readonly string[]) {
  const { notes, form } = readText('notes.txt', splitLines(lines.join('\n')));
  expect(form).toBe('标明');
  return notes.filter(({ expected }) => expected.includes('每条的标题前'));
}
