import type { Entity } from './entity';
import { formatDate } from './format-date';
import type { Item } from './item';

/**
 * Queries to try, one of each kind, all of which find something: the most mentioned person, a county
 * and an institution of one item, the day of most items, and the person's name in pinyin.
 *
 * @param entities of each kind those of most items first
 */
export function exampleQueries(
  items: readonly Item[],
  entities: readonly Entity[],
): readonly string[] {
  const person = entities.find(({ kind }) => kind === 'person');
  const examples = [person?.name, togetherIn(entities), busiestDay(items), person?.id];
  return examples.filter((query) => query !== undefined);
}

/** The county and the institution that stand together in most items. */
function togetherIn(entities: readonly Entity[]): string | undefined {
  const institutions = entities.filter(({ kind }) => kind === 'institution');
  const pairs = entities
    .filter(({ kind }) => kind === 'county')
    .flatMap((county) => institutions.map((institution) => ({ county, institution })))
    .map(({ county, institution }) => ({
      text: `${county.name} ${institution.name}`,
      count: institution.items.filter((id) => county.items.includes(id)).length,
    }));
  const best = pairs.reduce((one, other) => (other.count > one.count ? other : one), {
    text: '',
    count: 0,
  });
  return best.count > 0 ? best.text : undefined;
}

/** `5月22日`, as it is searched for: of any year. */
function busiestDay(items: readonly Item[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { date } of items) {
    if (date?.precision === 'day') counts.set(date.from, (counts.get(date.from) ?? 0) + 1);
  }
  const [day] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  if (day === '') return undefined;
  return formatDate({ from: day, to: day, precision: 'day' }).replace(/^\d+年/, '');
}
