const FIELDS = [
  ['id', '编号，例如2023-05-001：期号和目录里的次序，一经发布不再改变'],
  ['issue', '期号，例如2023-05'],
  ['ordinal', '在本期目录里的次序，从1开始'],
  ['section', '栏目'],
  ['subsection', '子栏目；没有时为空'],
  ['title', '标题，依正文'],
  ['tocTitle', '目录里的标题；只在与正文不同时才有'],
  ['date', '日期，年-月-日；原文只写到月的，为年-月'],
  ['page', '原刊页码'],
  ['body', '正文，段落以换行分开'],
] as const;

/** The fields of the open data. */
export function DataFields() {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 border-y border-hairline py-4 text-[0.9375rem]">
      {FIELDS.map(([name, meaning]) => (
        <div key={name} className="contents">
          <dt className="font-mono text-[0.875rem] leading-[1.7]">{name}</dt>
          <dd className="text-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
