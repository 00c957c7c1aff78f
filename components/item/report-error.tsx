import type { Item } from '@/lib/domain/item';
import { correctionHref } from '@/lib/site/correction-href';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { SITE } from '@/lib/site/site-settings';

interface ReportErrorProps {
  readonly item: Pick<Item, 'id' | 'title' | 'issue'>;
  readonly publicAddress: string | null;
}

/** Tells the office of an error in the text; nothing where it has named no way. */
export function ReportError({ item: { id, title, issue }, publicAddress }: ReportErrorProps) {
  if (SITE.corrections === null) return null;
  const where = publicAddress === null ? '' : `网址：${publicAddress}\n`;
  const mail = {
    subject: `报错：${title}（${id}）`,
    body: `条目：《${GAZETTE_NAME}》${issue.label}，${title}\n编号：${id}\n${where}\n原文：\n应为：\n依据：\n`,
  };
  return (
    <p>
      <a
        href={correctionHref(SITE.corrections, mail)}
        rel="noreferrer"
        className="inline-flex min-h-7 items-center text-soft underline decoration-hairline underline-offset-4 hover:text-peony hover:decoration-current touch:min-h-11"
      >
        报告文字错误
      </a>
    </p>
  );
}
