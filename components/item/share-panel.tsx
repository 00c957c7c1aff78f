import { useEffect, useRef } from 'react';
import { encode } from 'uqr';
import { citeItem } from '@/lib/domain/cite-item';
import type { Item } from '@/lib/domain/item';
import { GAZETTE_NAME, ISSUING_OFFICE } from '@/lib/site/site-name';
import { CopyButton } from './copy-button';
import { itemAddress } from './item-address';
import { ReferenceFiles } from './reference-files';
import { today } from './today';

export interface SharePanelProps {
  readonly item: Pick<Item, 'id' | 'title' | 'issue' | 'page'>;
  readonly onClose: () => void;
}

/** The item's address to scan, copy or hand on, and its citation. In the browser only. */
export function SharePanel({ item, onClose }: SharePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const address = itemAddress(item.id);
  const source = { office: ISSUING_OFFICE, gazette: GAZETTE_NAME, address, readOn: today() };
  const citation = citeItem(item, source);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="share-title"
      closedby="any"
      onClose={onClose}
      className="m-auto w-[calc(100%-2rem)] max-w-[34rem] rounded-xl border border-hairline bg-paper p-5 text-ink backdrop:bg-black/40 sm:p-7"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="share-title" className="font-song text-[1.375rem] font-bold leading-[1.6]">
          分享与引用
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="-mt-1 -mr-2 min-h-11 shrink-0 px-2 text-sm text-soft hover:text-ink"
        >
          关闭
        </button>
      </div>
      <div className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
        <QrCode text={address} label="本条地址的二维码" />
        <div>
          <p className="text-sm text-soft">手机扫码打开，或复制地址：</p>
          <p className="mt-1 mb-4 text-[0.9375rem] leading-6 wrap-anywhere">{address}</p>
          <div className="grid gap-2.5">
            <CopyButton what="地址" text={() => address} />
            <SystemShare title={item.title} address={address} />
          </div>
        </div>
      </div>
      <h3 className="mt-6 text-sm text-soft">引用格式（GB/T 7714—2015）</h3>
      <p className="mt-1 mb-4 text-[0.9375rem] leading-7 wrap-anywhere">{citation}</p>
      <CopyButton what="引文" text={() => citation} />
      <ReferenceFiles item={item} source={source} />
    </dialog>
  );
}

/** The system's own share sheet, where the browser has one (not on plain http). */
function SystemShare({ title, address }: { readonly title: string; readonly address: string }) {
  if (!('share' in navigator)) return null;
  return (
    <button
      type="button"
      // Rejected when the reader thinks better of it.
      onClick={() => navigator.share({ title, url: address }).catch(() => {})}
      className="min-h-11 w-full rounded-lg border border-hairline bg-surface px-4 text-left text-[0.9375rem] hover:border-ink"
    >
      用其他应用分享…
    </button>
  );
}

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** Modules of white around the code: the quiet zone of ISO/IEC 18004. */
const QUIET_ZONE = 4;

/** A QR code, dark on white in any theme: many readers do not know the inverse. */
function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const modules = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="w-full max-w-[10.5rem] rounded-lg border border-hairline forced-color-adjust-none"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  );
}
