interface NothingFoundProps {
  readonly text: string;
  readonly sectionName: string | null;
  /** Matches in other sections. */
  readonly elsewhere: number;
  readonly hasPartial: boolean;
  readonly onShowAllSections: () => void;
}

/** Says what was searched and what can be done next. */
export function NothingFound(props: NothingFoundProps) {
  const { text, sectionName, elsewhere, hasPartial, onShowAllSections } = props;
  return (
    <div className="max-w-[38em] py-6">
      <p className="font-song text-xl font-bold [overflow-wrap:anywhere]">
        {sectionName === null ? '没有' : `“${sectionName}”中没有`}含“{text.trim()}”的条目
      </p>
      {sectionName !== null && elsewhere > 0 ? (
        <p className="mt-2">
          其他栏目有 {elsewhere} 条。
          <button
            type="button"
            onClick={onShowAllSections}
            className="min-h-9 px-1 text-peony underline underline-offset-4 touch:min-h-11"
          >
            在全部栏目中查看
          </button>
        </p>
      ) : (
        <ul className="mt-3 list-disc space-y-1 pl-5 text-soft marker:text-hairline">
          {hasPartial && <li>下面列出只含其中一部分的条目</li>}
          <li>换一个更短的词，例如只写人名或地名</li>
          <li>几个词之间用空格隔开，不必写成整句</li>
          <li>清空检索词，可按栏目浏览全部条目</li>
        </ul>
      )}
    </div>
  );
}
