const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/', 'Ctrl K'], does: '在任何页面回到检索框' },
  { keys: ['↓', '↑'], does: '进入检索建议；建议收起后，在结果中逐条上下移动' },
  { keys: ['Enter'], does: '检索选中的建议或输入的词句；在结果上，打开该条' },
  { keys: ['Esc'], does: '先收起建议，再按清空检索框；在条目页上，清除标记' },
  { keys: ['N', 'P'], does: '在条目页上，到下一处、上一处标记' },
  { keys: ['Delete'], does: '移除选中的最近检索' },
];

/** The keys of the search page. */
export function KeyList() {
  return (
    <dl className="mt-4 border-t border-hairline">
      {KEYS.map(({ keys, does }) => (
        <div
          key={does}
          className="grid grid-cols-[7rem_1fr] items-baseline gap-x-4 border-b border-hairline py-2.5"
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
