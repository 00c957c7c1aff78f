import { MarkedText } from '@/components/text/marked-text';
import { MetaLine } from '@/components/text/meta-line';
import type { Hit } from '@/lib/search/contract';
import { reasonOf } from './reason-of';
import { ResultLink } from './result-link';

interface HitEntryProps {
  readonly hit: Hit;
  /** The search as a fragment, with `#`: the item page marks it and leads back to it. */
  readonly fragment: string;
  /** So far down that it need not be laid out before it comes near. */
  readonly isFar: boolean;
}

/** One result. Its title is its only link; under a finger the whole entry is. */
export function HitEntry({ hit, fragment, isFar }: HitEntryProps) {
  const reason = reasonOf(hit);
  return (
    <li
      className={`relative -mx-2 px-2 pt-5 pb-6 after:absolute after:inset-x-2 after:bottom-0 after:border-b after:border-hairline sm:pt-6 print:break-inside-avoid print:py-3 ${
        isFar
          ? '[contain-intrinsic-size:auto_11rem] not-in-data-whole:[content-visibility:auto]'
          : ''
      }`}
    >
      <h3 className="font-song text-xl leading-[1.5] font-bold">
        <ResultLink
          id={hit.id}
          fragment={fragment}
          className="scroll-mt-36 hover:text-peony touch:before:absolute touch:before:inset-0"
        >
          <MarkedText parts={hit.title} />
        </ResultLink>
      </h3>
      {hit.tocTitle && (
        <p className="text-[0.9375rem] text-soft">
          目录作“
          <MarkedText parts={hit.tocTitle} />”
        </p>
      )}
      {hit.excerpt.length > 0 && (
        <p className="mt-1 max-w-[40em] text-base">
          <MarkedText parts={hit.excerpt} />
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-x-5">
        <MetaLine {...hit} />
        {reason !== '' && <p className="text-[0.84375rem] leading-6 text-soft">{reason}</p>}
      </div>
    </li>
  );
}
