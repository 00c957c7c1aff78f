'use client';

import { useEffect, useState } from 'react';
import { citeItem } from '@/lib/domain/cite-item';
import type { Item } from '@/lib/domain/item';
import { GAZETTE_NAME, ISSUING_OFFICE } from '@/lib/site/site-name';
import { itemAddress } from './item-address';
import { today } from './today';

interface PrintColophonProps {
  readonly item: Pick<Item, 'id' | 'title' | 'issue' | 'page'>;
  /** Where the site is published, if the build knows; else the browser tells. */
  readonly publicAddress: string | null;
}

/** Stands at the end of a printed sheet: where it is from, and how to cite it. */
export function PrintColophon({ item, publicAddress }: PrintColophonProps) {
  const [here, setHere] = useState<{ address: string; day: string } | null>(null);
  useEffect(() => setHere({ address: itemAddress(item.id), day: today() }), [item.id]);
  const address = publicAddress ?? here?.address;
  return (
    <footer className="mt-8 hidden border-t border-hairline pt-3 text-sm break-inside-avoid print:block">
      <p>文字录自《{GAZETTE_NAME}》，以原刊为准。</p>
      {address !== undefined && <p className="wrap-anywhere">地址：{address}</p>}
      {address !== undefined && here !== null && (
        <p>
          引用格式：
          {citeItem(item, {
            office: ISSUING_OFFICE,
            gazette: GAZETTE_NAME,
            address,
            readOn: here.day,
          })}
        </p>
      )}
    </footer>
  );
}
