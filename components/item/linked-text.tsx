import Link from 'next/link';
import { namePath } from '@/lib/domain/permalink';
import type { LinkedPart } from './link-names';

/** Text with its marks and with names that lead to their pages. Parts never move. */
export function LinkedText({ parts }: { readonly parts: readonly LinkedPart[] }) {
  let offset = 0;
  return parts.map(({ text, marked, nameId }) => {
    const key = offset;
    offset += text.length;
    const shown = marked ? <mark key={key}>{text}</mark> : text;
    if (nameId === undefined) return shown;
    return (
      <Link
        key={key}
        href={namePath(nameId)}
        prefetch={false}
        className="underline decoration-hairline underline-offset-4 hover:text-peony hover:decoration-current print:no-underline"
      >
        {shown}
      </Link>
    );
  });
}
