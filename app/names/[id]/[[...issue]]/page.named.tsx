import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NameView } from '@/components/name/name-view';
import { JsonLd } from '@/components/shell/json-ld';
import { loadItemsOfName, loadNames } from '@/lib/content/load-collection';
import { companionsOf } from '@/lib/domain/companions-of';
import { KIND_NAMES } from '@/lib/domain/entity';
import { listPart, listParts } from '@/lib/domain/list-parts';
import { listPartPath, namePath } from '@/lib/domain/permalink';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { breadcrumbJsonLd } from '@/lib/site/site-json-ld';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamicParams = false;

/** About six lines beside the timeline. */
const MOST_COMPANIONS = 18;

interface PageProps {
  /** `issue` is one id, of a page of a list that is too long for one. */
  readonly params: Promise<{ readonly id: string; readonly issue?: readonly string[] }>;
}

export function generateStaticParams() {
  return loadNames().flatMap(({ id }) => [
    { id, issue: [] },
    ...listParts(loadItemsOfName(id)).issues.map((issue) => ({ id, issue: [issue.id] })),
  ]);
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await namePage(params);
  if (!page) return {};
  const { entity, all, label, path } = page;
  const { id, name, kind, offices } = entity;
  const office = offices?.[0] ? `（${offices[0].name}）` : '';
  // A person and a place may have the same name.
  const title = `${name}（${KIND_NAMES[kind]}）`;
  const which = label === null ? `全部${all.length}条` : `${label}的条目`;
  return pageMetadata({
    title: [title, label].filter(Boolean).join(' · '),
    description: `《${GAZETTE_NAME}》提到${name}${office}的${which}，按时间排列，附日期和原刊页码。`,
    path,
    cardOf: namePath(id),
    feedOf: namePath(id),
  });
}

export default async function NamePage({ params }: PageProps) {
  const page = await namePage(params);
  if (!page) notFound();
  const { entity, all, parts, items, issue, label, path } = page;
  const crumbs = [
    { name: '名录', path: '/names/' },
    { name: entity.name, path: namePath(entity.id) },
  ];
  if (label !== null) crumbs.push({ name: label, path });
  return (
    <>
      <JsonLd json={serialiseJsonLd([breadcrumbJsonLd(crumbs)])} />
      <NameView
        entity={entity}
        all={all}
        items={items}
        parts={parts.issues}
        issue={issue}
        companions={companionsOf(entity, loadNames(), MOST_COMPANIONS)}
      />
    </>
  );
}

/** A name, or what one issue has of it; null where there is no such page. */
async function namePage(params: PageProps['params']) {
  const { id, issue: [issue] = [] } = await params;
  const entity = loadNames().find((one) => one.id === id);
  if (!entity) return null;
  const all = loadItemsOfName(id);
  const parts = listParts(all);
  const items = listPart(parts, issue);
  if (!items) return null;
  const label = parts.issues.find((one) => one.id === issue)?.label ?? null;
  const path = namePath(id);
  return {
    entity,
    all,
    parts,
    items,
    issue,
    label,
    path: issue === undefined ? path : listPartPath(path, issue),
  };
}
