import { PROSE_LINK } from '@/components/shell/prose-page';
import { correctionHref } from '@/lib/site/correction-href';
import { SITE } from '@/lib/site/site-settings';

/** Whom to turn to, as far as the settings say it; null where they say nothing. */
export function officeContact() {
  const { sponsor, operator, address, phone, corrections } = SITE;
  const facts = [
    ['主办单位', sponsor],
    ['承办单位', operator],
    ['地址', address],
    ['电话', phone],
  ].filter(([, value]) => value !== null);
  if (facts.length === 0 && corrections === null) return null;
  return (
    <>
      {facts.length > 0 && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {corrections !== null && (
        <p>
          发现文字有误，请
          <a href={correctionHref(corrections)} rel="noreferrer" className={PROSE_LINK}>
            报告错误
          </a>
          ；每个条目页上也有这个链接。
        </p>
      )}
    </>
  );
}
