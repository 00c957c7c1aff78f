import { browseGroups } from '@/components/search/browse-groups';
import { SearchPage } from '@/components/search/search-page';
import { loadItems, loadSections } from '@/lib/content/load-collection';

export default function HomePage() {
  const sections = loadSections();
  return <SearchPage sections={sections} groups={browseGroups(loadItems(), sections)} names={[]} />;
}
