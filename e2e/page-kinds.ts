import { readItems, readSections } from './collection';

/** One page of each kind, with the longest and the oddest texts there are. */
export function pageKinds(): { readonly name: string; readonly path: string }[] {
  const items = readItems();
  const longest = [...items].sort((a, b) => b.title.length - a.title.length)[0];
  const retitled = items.find(({ tocTitle }) => tocTitle !== undefined);
  const parent = readSections().find(({ subsections }) => subsections.length > 0);
  return [
    { name: 'the contents', path: '/' },
    { name: 'results', path: '/?q=江凌' },
    { name: 'results in a section', path: '/?q=江凌&section=lingdaohuodong&sort=date' },
    {
      name: 'results under several filters',
      path: '/?q=江凌&section=shizheng&from=2023-05-08&to=2023-05-22&in=洛阳',
    },
    { name: 'the contents of some days', path: '/?from=2023-05-08&to=2023-05-12' },
    { name: 'partial matches', path: '/?q=江凌 鑫鑫鑫' },
    { name: 'words near in meaning', path: '/?q=防洪' },
    { name: 'a correction', path: '/?q=江陵' },
    { name: 'results under the name of a person', path: '/?q=防汛&person=江凌' },
    { name: 'nothing found', path: `/?q=${'鑫'.repeat(60)}` },
    { name: 'an item with a long title', path: `/items/${longest?.id}/` },
    { name: 'an item from a search', path: `/items/${retitled?.id}/?q=洛阳` },
    { name: 'a section', path: `/sections/${parent?.slug}/` },
    { name: 'a subsection', path: `/sections/${parent?.subsections[0]?.slug}/` },
    { name: 'the help page', path: '/help/' },
    { name: 'the archive', path: '/issues/' },
    { name: 'the contents page of an issue', path: `/issues/${items[0]?.issue}/` },
    { name: 'the page about the site', path: '/about/' },
    { name: 'the names', path: '/names/' },
    { name: 'the page of a name', path: '/names/jiangling/' },
    { name: 'the accessibility statement', path: '/accessibility/' },
    { name: 'an unknown page', path: '/items/2099-01-001/' },
  ];
}

/** What the browser says about the unknown page among them. */
export const UNKNOWN_PAGE_PROBLEMS = /404.*2099-01-001/;
