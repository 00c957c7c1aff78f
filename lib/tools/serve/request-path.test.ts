import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryTarget } from '@/lib/tools/check/odd/arbitrary-target';
import { requestPath } from './request-path';

it('leaves the query to the address and resolves dots in the path', () => {
  expect(requestPath('/a/./b/../c/?q=%E6%B1%9F', '')).toEqual({
    path: '/a/c/',
    address: '/a/c/?q=%E6%B1%9F',
  });
});

it('takes the base path off, also where it is not ASCII', () => {
  expect(requestPath('/%E5%85%AC%E6%8A%A5/help/', '/公报')).toMatchObject({ path: '/help/' });
  expect(requestPath('/gazette', '/gazette')).toEqual({ path: '/', address: '/gazette' });
  expect(requestPath('/gazettes/', '/gazette')).toBeNull();
});

it('never gives a path that climbs, names a host or cannot be decoded', () => {
  fc.assert(
    fc.property(arbitraryTarget(['/', '/items/', '/data/items.json']), (target) => {
      const found = requestPath(target, '');
      if (found === null || found === 'bad') return;
      expect(found.path).toMatch(/^\//);
      expect(found.path.split('/')).not.toContain('..');
      expect(decodeURIComponent(found.path)).not.toContain('\0');
    }),
    { numRuns: 2000, seed: 10 },
  );
});
