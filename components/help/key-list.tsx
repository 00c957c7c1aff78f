const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/'], does: '在任何一页回到检索框' },
  { keys: ['↓', '↑'], does: '进入检索建议；建议收起后，进入结果，逐条上下' },
  { keys: ['Enter'], does: '检索选中的建议或写下的词句；在结果上，打开这一条' },
  { keys: ['Esc'], does: '先收起建议，再按一次清空检索框' },
  { keys: ['Delete'], does: '移除选中的最近检索' },
];

/** The keys of the search page. */
export function KeyList() {
  return (
    <dl className="mt-4 border-t border-hairline">
      {KEYS.map(({ keys, does }) => (
        <div
          key={does}
          className="grid grid-cols-[6rem_1fr] items-baseline gap-x-4 border-b border-hairline py-2.5"
        >
          <dt className="flex gap-1.5">
            {keys.map((key) => (
              <kbd
                key={key}
                className="min-w-7 rounded border border-hairline bg-surface px-1.5 text-center font-sans text-sm"
              >
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
