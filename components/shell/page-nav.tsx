interface PageNavProps {
  /** What is listed: 本页内容, 本期栏目. */
  readonly title: string;
  /** Ids of elements on the page, with what leads to them. */
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    /** In items, where it says something. */
    readonly count?: number;
  }[];
}

/** The way about a long page, beside it on wide screens. */
export function PageNav({ title, places }: PageNavProps) {
  return (
    <nav
      aria-labelledby="page-nav"
      className="hidden lg:col-start-1 lg:row-start-1 lg:block print:hidden"
    >
      <div className="sticky top-8">
        <h2 id="page-nav" className="mb-2 text-sm text-soft">
          {title}
        </h2>
        <ul>
          {places.map(({ id, name, count }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-[2.125rem] items-center justify-between text-[0.9375rem] hover:text-peony touch:min-h-11"
              >
                {name}
                {count !== undefined && (
                  <span className="text-sm text-soft tabular-nums">{count}条</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
