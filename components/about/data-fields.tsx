import type { OpenItem } from '@/lib/domain/open-item';

/** Every field, in the order of the table. */
const FIELDS: Readonly<Record<keyof OpenItem, string>> = {
  id: '编号，发布后不再更改；只是名称，请勿从中推断日期或次序',
  issue: '期次的编号；名称和日期见 issues.json',
  ordinal: '在本期目录里的次序，从1开始',
  section: '栏目；没有时为空',
  subsection: '子栏目；没有时为空',
  sectionSlug: '栏目（有子栏目的，为子栏目）在网址中的写法',
  title: '标题，依正文',
  titleOrigin: '标题不是原文所有、取自正文开头的，为 derived；只在这时才有',
  tocTitle: '目录里的标题；只在与正文不同时才有',
  date: '日期，年-月-日；原文只写到月或年的，为年-月或年；没有日期的为空；连续几天的，为第一天',
  dateEnd: '连续几天的最后一天；只在这时才有',
  page: '原刊页码；没有时为空',
  original: '原件那一页在本站的路径，只在公开原件时有',
  fields: '原文写明的文号、发文机关、地点等，各有名称和值；只在有时才有',
  body: '正文，段落以换行分开，表格各列以制表符分开',
  blocks: '正文的各部分：段落、小标题、列表、表格的行、落款；表格文件里没有这一项',
};

/** The fields of the open data. */
export function DataFields() {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 border-y border-hairline py-4 text-[0.9375rem]">
      {Object.entries(FIELDS).map(([name, meaning]) => (
        <div key={name} className="contents">
          <dt className="font-mono text-[0.875rem] leading-[1.7]">{name}</dt>
          <dd className="text-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
