import { expect, test } from 'vitest';
import { documentNumber, numberWithin, splitNumber } from './document-number';
import { fieldsOfRow, readField, readFields } from './field-line';
import { spacedFields } from './spaced-fields';

test('fields of documents, as lines, between brackets, in rows and several in a line', () => {
  expect(readField('• 发文字号：镇政发〔2024〕7号')).toMatchObject({
    kind: 'number',
    value: '镇政发〔2024〕7号',
  });
  expect(readField('【失效日期】-----------')).toMatchObject({ value: '' });
  expect(readField('發文日期：中華民國112年5月4日')).toMatchObject({ kind: 'ownDate' });
  expect(readField('会议强调，要抓好落实')).toBeNull();
  expect(fieldsOfRow(['索引号', '', '成文日期:', '2025年4月15日'])).toMatchObject([
    { name: '索引号', value: '' },
    { name: '成文日期', value: '2025年4月15日' },
  ]);
  expect(readFields('来源：河川日报　发布时间：2024-02-18')).toMatchObject([
    { name: '来源', value: '河川日报' },
    { name: '发布时间', value: '2024-02-18' },
  ]);
  expect(readFields('文  号: 〔2021〕66号 主 题 词:')).toMatchObject([
    { name: '文号', value: '〔2021〕66号' },
    { name: '主题词', value: '' },
  ]);
});

test('a row that names the columns of a table states no fields', () => {
  for (const row of [
    ['预算项目', '2022年决算', '2023年预算', '增减', '备注'],
    ['正文', '发布时间', '转发数'],
    ['名称', '地点', '时间'],
  ]) {
    expect(fieldsOfRow(row)).toEqual([]);
  }
  expect(fieldsOfRow(['索引号', '', '主题分类', ''])).toHaveLength(2);
});

test('in minutes a wide space stands for the colon', () => {
  expect(readField('時　　間　中華民國112年5月26日上午10時')).toMatchObject({
    name: '時間',
    kind: 'webDate',
  });
  expect(readField('出席委員　王大川　李小河')).toMatchObject({
    kind: 'plain',
    value: '王大川　李小河',
  });
  expect(readField('主席　台上坐着三人')?.name).toBe('主席');
  expect(readField('时间 地点 人物')).toBeNull();
  expect(readField('時 間 中華民國112年4月18日(星期二)9時2分')?.name).toBe('時間');
  expect(readField('主 持 人 王建国')).toMatchObject({ name: '主持人', value: '王建国' });
  expect(readField('主 席 台 上 坐 着')).toBeNull();
});

test('a space parts the name of a day from the day, and the names of a table from their values', () => {
  expect(readField('成文日期 2023-05-06')).toMatchObject({ kind: 'ownDate', value: '2023-05-06' });
  expect(readField('会议时间 2023年5月6日召开')).toBeNull();
  expect(spacedFields('索 引 号 主题分类 综合政务 \\ 其他')).toMatchObject([
    { name: '索引号', value: '' },
    { name: '主题分类', value: '综合政务 \\ 其他' },
  ]);
  expect(spacedFields('文件名称 发文字号 成文日期')).toEqual([]);
  expect(spacedFields('各级机关要加强 主题分类 工作')).toEqual([]);
});

test('numbers of documents, alone, within a text and behind a title', () => {
  expect(documentNumber('（河政〔2023〕12号）')).toBe('河政〔2023〕12号');
  expect(documentNumber('第12号')).toBe('第12号');
  expect(documentNumber('根据河政〔2023〕12号文件')).toBeNull();
  expect(numberWithin('(1985年5月4日皖政〔1985〕38号) 根据')).toBe('皖政〔1985〕38号');
  expect(splitNumber('工作规则（镇政发〔2024〕7号）')).toEqual({
    title: '工作规则',
    number: '镇政发〔2024〕7号',
  });
});
