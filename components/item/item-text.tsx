'use client';

import type { ReactNode } from 'react';
import { MarkedText } from '@/components/text/marked-text';
import type { HighlightPart } from '@/lib/search/search-types';
import { splitParagraphs } from './split-paragraphs';
import { useItemMarks } from './use-item-marks';
import { useSearchBehind } from './use-search-behind';

interface ItemTextProps {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** What stands between title and text. */
  readonly children: ReactNode;
}

/** Title and text. They stand in the static page; the marks of a search come in when known. */
export function ItemText({ id, title, body, children }: ItemTextProps) {
  const { q } = useSearchBehind();
  const marked = useItemMarks(id, q);
  let offset = 0;
  return (
    <>
      <h1 className="mt-2 font-song text-[1.625rem] font-bold leading-[1.4] sm:text-[2rem]">
        <MarkedText parts={marked?.title ?? plain(title)} />
      </h1>
      {children}
      <div className="mt-7 max-w-[38em] text-lg leading-[1.95] text-justify [text-indent:2em]">
        {splitParagraphs(marked?.body ?? plain(body)).map((paragraph) => {
          const key = offset;
          for (const { text } of paragraph) offset += text.length;
          return (
            <p key={key} className="mb-3">
              <MarkedText parts={paragraph} />
            </p>
          );
        })}
      </div>
    </>
  );
}

function plain(text: string): readonly HighlightPart[] {
  return [{ text, marked: false }];
}
