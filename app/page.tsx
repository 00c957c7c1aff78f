import { startingNames } from '@/components/overview/starting-name';
import { browseGroups } from '@/components/search/browse-groups';
import { SearchPage } from '@/components/search/search-page';
import { loadEntities, loadItems, loadSections } from '@/lib/content/load-collection';
import type { EntityKind } from '@/lib/gazette/entity';

/** What readers begin with; places are too many and too well known to tell anything. */
const KINDS: readonly EntityKind[] = ['person', 'county', 'institution'];

/** About two lines of each. */
const NAMES_OF_EACH = 8;

export default function HomePage() {
  const sections = loadSections();
  return (
    <SearchPage
      sections={sections}
      groups={browseGroups(loadItems(), sections)}
      names={startingNames(loadEntities(), KINDS, NAMES_OF_EACH)}
    />
  );
}
