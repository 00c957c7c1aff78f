import { afterEach, expect, it, vi } from 'vitest';
import { settleAddress } from './settle-address';

afterEach(() => vi.unstubAllGlobals());

/** Where a page finds itself that was loaded from this address. */
function settled(address: string, home = '/'): string {
  const location = new URL(`https://x.test${address}`);
  let shown = location.href;
  const replaceState = (_: unknown, __: string, url: string) => {
    shown = new URL(url, location).href;
  };
  vi.stubGlobal('window', { location, history: { state: null, replaceState } });
  settleAddress(home);
  return decodeURIComponent(shown.slice(location.origin.length));
}

it('names a page by its folder, with its search', () => {
  expect(settled('/index.html?q=江凌')).toBe('/?q=江凌');
  expect(settled('/help/index.html#keys')).toBe('/help/#keys');
  expect(settled('//index.html')).toBe('//');
});

it('adds the slash that the home page under a sub-path lacks', () => {
  expect(settled('/gazette?q=江凌', '/gazette/')).toBe('/gazette/?q=江凌');
  expect(settled('/gazette/index.html?q=江凌', '/gazette/')).toBe('/gazette/?q=江凌');
});

it('turns an item’s query string into its fragment', () => {
  expect(settled('/items/2023-05-001/?q=江凌&sort=date')).toBe(
    '/items/2023-05-001/#q=江凌&sort=date',
  );
  expect(settled('/gazette/items/2023-05-001/index.html?q=江凌', '/gazette/')).toBe(
    '/gazette/items/2023-05-001/#q=江凌',
  );
});

it('turns a search in the home page’s fragment into its query string', () => {
  expect(settled('/#q=江凌+防汛&section=shizheng')).toBe('/?q=江凌+防汛&section=shizheng');
});

it('leaves every other address as it is', () => {
  for (const address of ['/', '/?q=江凌#main', '/items/2023-05-001/#q=江凌', '/help/?x=1#keys']) {
    expect(settled(address)).toBe(address);
  }
});
