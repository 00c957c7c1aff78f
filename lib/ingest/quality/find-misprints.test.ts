import { describe, expect, it } from 'vitest';
import { findMisprintedNames, findMisprints } from './find-misprints';

describe('findMisprints', () => {
  it('finds a character of the same sound where another is usual', () => {
    const texts = ['发展养老产业', '发展养老产业', '发展养劳产业'];
    expect(findMisprints(texts)).toEqual([{ found: '展养劳产业', usual: '展养老产业', count: 2 }]);
  });

  it('lets pass what sounds otherwise, stands twice, or has other neighbours', () => {
    expect(findMisprints(['发展养老产业', '发展养老产业', '发展养殖产业'])).toEqual([]);
    expect(findMisprints(['甲乙老丙丁', '甲乙老丙丁', '甲乙劳丙丁', '甲乙劳丙丁'])).toEqual([]);
    expect(findMisprints(['发展养老产业', '发展养老产业', '关心养劳产业'])).toEqual([]);
  });
});

describe('findMisprintedNames', () => {
  const persons = new Map([
    ['杨劭春', 2],
    ['江凌', 9],
    ['李宏伟', 2],
    ['李宏斌', 1],
  ]);
  const found = (...texts: string[]) =>
    findMisprintedNames(texts, persons).map((misprint) => [misprint.found, misprint.usual]);

  it('finds a name that is like that of a frequent person but for one character', () => {
    expect(found('杨劲春视察', '杨劭春强调')).toEqual([['杨劲春', '杨劭春']]);
    expect(found('江陵到嵩县')).toEqual([['江陵', '江凌']]);
  });

  it('takes no other person and no other sound for a misprint', () => {
    expect(found('李宏斌家庭', '李宏伟参加')).toEqual([]);
    expect(found('江河湖海')).toEqual([]);
  });
});
