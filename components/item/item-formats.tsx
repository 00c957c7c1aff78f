import { withBasePath } from '@/components/shell/with-base-path';
import { type ItemFormat, itemFilePath } from '@/lib/domain/permalink';
import { PrintButton } from './print-button';

const FORMATS = {
  json: { label: 'JSON', type: 'application/json' },
  md: { label: 'Markdown', type: 'text/markdown' },
  txt: { label: '纯文本', type: 'text/plain' },
} as const satisfies Record<ItemFormat, { readonly label: string; readonly type: string }>;

interface ItemFormatsProps {
  readonly id: string;
  readonly formats: readonly ItemFormat[];
}

/** The same item for programs and notebooks. */
export function ItemFormats({ id, formats }: ItemFormatsProps) {
  return (
    <section aria-labelledby="formats">
      <h2 id="formats" className="text-soft">
        格式
      </h2>
      <ul className="mt-1.5 flex flex-wrap gap-x-5">
        {formats.map((format) => (
          <li key={format}>
            <a
              href={withBasePath(itemFilePath(id, format))}
              type={FORMATS[format].type}
              rel="alternate"
              className="inline-flex min-h-7 items-center underline decoration-hairline underline-offset-4 hover:text-peony hover:decoration-current touch:min-h-11"
            >
              {FORMATS[format].label}
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
