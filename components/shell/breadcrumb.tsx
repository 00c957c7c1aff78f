import Link from 'next/link';

interface BreadcrumbProps {
  /** From the outermost; the page itself is not among them. */
  readonly crumbs: readonly { readonly name: string; readonly path: string }[];
}

/** The way to a page. */
export function Breadcrumb({ crumbs }: BreadcrumbProps) {
  return (
    <nav aria-label="所在位置" className="text-sm text-soft print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map(({ name, path }, at) => (
          <li key={path} className="flex items-center gap-x-2">
            {at > 0 && <span aria-hidden="true">›</span>}
            <Link
              href={path}
              prefetch={false}
              className="inline-flex min-h-7 items-center hover:text-peony touch:min-h-11"
            >
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
