import { bibtexEntry } from '@/lib/domain/bibtex-entry';
import type { CitationSource } from '@/lib/domain/cite-item';
import type { Item } from '@/lib/domain/item';
import { risRecord } from '@/lib/domain/ris-record';

interface ReferenceFilesProps {
  readonly item: Pick<Item, 'id' | 'title' | 'issue' | 'page'>;
  readonly source: CitationSource;
}

/** The citation as files for reference managers. */
export function ReferenceFiles({ item, source }: ReferenceFilesProps) {
  const files = [
    {
      name: 'RIS（EndNote、Zotero、NoteExpress）',
      file: `${item.id}.ris`,
      type: 'application/x-research-info-systems',
      text: risRecord(item, source),
    },
    {
      name: 'BibTeX',
      file: `${item.id}.bib`,
      type: 'application/x-bibtex',
      text: bibtexEntry(item, source),
    },
  ];
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
      {files.map(({ name, file, type, text }) => (
        <a
          key={file}
          href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`}
          download={file}
          className="inline-flex min-h-7 items-center underline decoration-hairline underline-offset-4 hover:text-peony hover:decoration-current touch:min-h-11"
        >
          {name}
        </a>
      ))}
    </p>
  );
}
