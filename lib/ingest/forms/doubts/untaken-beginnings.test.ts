import { expect, test } from 'vitest';
import type { ReadItem } from '@/lib/ingest/forms/form';
import { textLines } from '@/lib/ingest/roles/text-line';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { untakenBeginnings } from './untaken-beginnings';

/** Items whose first line is their title; `|` parts their lines. */
function itemsOf(...texts: string[]): ReadItem[] {
  return texts.map((lines) => {
    const [title, ...text] = textLines(splitLines(lines.replaceAll('|', '\n')));
    const head = title ? [{ line: title, role: 'title' as const }] : [];
    return { title: title?.text ?? null, date: null, path: [], fields: [], head, text };
  });
}

test('a line inside an item that is dressed as the items begin is told', () => {
  const items = itemsOf(
    '●桥梁通车|两岸居民不再绕行。',
    '●校舍落成|学生迁入新楼。|●河堤加固|工期三个月。',
    '●医院启用|床位增加二百张。',
  );
  expect(untakenBeginnings(items).map(({ found }) => found)).toEqual([
    '“●河堤加固”的开头与各条的一样，却收在上一条里',
  ]);
});

test('days at the head of texts below titles, and other dresses inside items, are not told', () => {
  const items = itemsOf(
    '一、桥梁通车|5月6日，大桥通车。|（一）两岸居民不再绕行。',
    '二、校舍落成|5月7日，学生迁入新楼。|（一）教室增加。',
    '三、医院启用|5月8日，新楼启用。',
  );
  expect(untakenBeginnings(items)).toEqual([]);
});

test('news of lately among entries by day are told', () => {
  const items = itemsOf(
    '3月4日，图书馆开放。|近日，云岭县启动植树活动。',
    '3月6日，水务集团检修管线。|会议强调，要抓紧。',
    '3月9日，交警支队通报案例。',
  ).map((item) => ({ ...item, title: null }));
  expect(untakenBeginnings(items).map(({ found }) => found)).toEqual([
    '“近日，云岭县启动植树活动。”的开头与各条的一样，却收在上一条里',
  ]);
});
