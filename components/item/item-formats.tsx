import { withBasePath } from '@/components/shell/with-base-path';
import { itemFilePath } from '@/lib/domain/permalink';
import { PrintButton } from './print-button';

const FORMATS = [
  { format: 'json', label: 'JSON', type: 'application/json' },
  { format: 'md', label: 'Markdown', type: 'text/markdown' },
  { format: 'txt', label: '纯文本', type: 'text/plain' },
] as const;

/** The same item for programs and notebooks. */
export function ItemFormats({ id }: { readonly id: string }) {
  return (
    <section aria-labelledby="formats">
      <h2 id="formats" className="text-soft">
        格式
      </h2>
      <ul className="mt-1.5 flex flex-wrap gap-x-5">
        {FORMATS.map(({ format, label, type }) => (
          <li key={format}>
            <a
              href={withBasePath(itemFilePath(id, format))}
              type={type}
              rel="alternate"
              className="inline-flex min-h-7 items-center underline decoration-hairline underline-offset-4 hover:text-peony hover:decoration-current touch:min-h-11"
            >
              {label}
            </a>
          </li>
        ))}
        <li>
          <PrintButton />
        </li>
      </ul>
    </section>
  );
}
