import type { Metadata } from 'next';
import { HomeOverview } from '@/components/overview/home-overview';
import { SearchPage } from '@/components/search/search-page';
import { JsonLd } from '@/components/shell/json-ld';
import { periodOf } from '@/components/shell/period-of';
import {
  loadEntities,
  loadIssues,
  loadItems,
  loadNames,
  loadSections,
} from '@/lib/content/load-collection';
import { collectionCounts } from '@/lib/domain/collection-counts';
import type { EntityKind } from '@/lib/domain/entity';
import { exampleQueries } from '@/lib/domain/example-queries';
import { startingNames } from '@/lib/domain/starting-name';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { GAZETTE_NAME, HOME_TITLE } from '@/lib/site/site-name';
import { websiteJsonLd } from '@/lib/site/website-json-ld';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: HOME_TITLE,
    isWholeTitle: true,
    description: `检索和浏览《${GAZETTE_NAME}》全文：按栏目浏览，即输即搜，每条都有固定链接。`,
    path: '/',
  });
}

/** What readers begin with; places are too many and too well known to tell anything. */
const KINDS: readonly EntityKind[] = ['person', 'county', 'institution'];

/** About two lines of each. */
const NAMES_OF_EACH = 8;

/** Of each kind, to which the search page leads: all of a few issues. */
const MOST_PAGES_OF_EACH = 100;

export default function HomePage() {
  const items = loadItems();
  const entities = loadEntities();
  const issues = loadIssues();
  const names = startingNames(entities, KINDS, NAMES_OF_EACH);
  const withPages = startingNames(loadNames(), KINDS, MOST_PAGES_OF_EACH);
  return (
    <>
      <JsonLd json={serialiseJsonLd([websiteJsonLd()])} />
      <SearchPage
        catalogue={{
          sections: loadSections(),
          issues: issues.map(({ id, label, date }) => ({ id, label, date })),
        }}
        all={{ ...collectionCounts(items), person: {}, county: {} }}
        total={items.length}
        names={withPages.length > 0 ? withPages : names}
      >
        <HomeOverview
          issues={issues}
          period={periodOf(issues)}
          examples={exampleQueries(items, entities)}
          names={names}
        />
      </SearchPage>
    </>
  );
}
