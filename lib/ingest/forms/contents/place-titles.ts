import { startsWithDate } from '@/lib/ingest/forms/date-lead';
import { looksLikeItem } from '@/lib/ingest/forms/looks-like-item';
import { matchTitleLoosely, type TitleEnd } from '@/lib/ingest/forms/titles/match-title';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { similarityBound, titleSimilarity } from '@/lib/ingest/forms/titles/title-similarity';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { AnnouncedItem } from './contents-token';
import { shapedTitle } from './shaped-title';
import type { Found, Spot, TitleIndex } from './title-index';

/** Where an announced item begins in the body. */
export interface Place {
  readonly start: Spot;
  /** Where its title ends; the same place where the body has none. */
  readonly end: TitleEnd;
  /** `other`: the only item in its place, but the wording is another. `none`: text without title. */
  readonly title: 'same' | 'similar' | 'other' | 'none';
}

/** Searched for a title that is not in its place; more would take too long. */
const MOST_CANDIDATES = 60;
/** Below it two wordings have nothing to do with one another. */
const LEAST_COMMON = 0.3;
/** Of several that look like items, the one meant is at least as like its title. */
const LEAST_ALIKE = 0.5;

/**
 * Finds the announced items in the body: the same wording first, then a similar one, then what
 * stands between the items before and after it and looks like one.
 * @param isTaken whether a line is a heading
 * @returns by index of the announced item; those that the body lacks have none
 */
export function placeTitles(
  lines: readonly TextLine[],
  announced: readonly AnnouncedItem[],
  titles: TitleIndex,
  isTaken: (index: number) => boolean,
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const claimed = new Set<string>();
  const keys = announced.map(({ title }) => titleKey(title));
  const claim = (item: number, place: Place) => {
    places.set(item, place);
    claimed.add(spotName(place.start));
  };
  const isFree = ({ start }: { start: Spot }) =>
    !claimed.has(spotName(start)) && !(isTaken(start.index) && start.offset === 0);

  const found = keys.map((key) => titles.find(key).filter(isFree));
  claimInOrder(found, isSure);
  claimInOrder(found, ({ isParted }) => isParted);
  // Nothing parts title and text: then only between the items before and after it.
  claimInOrder(found, ({ start }) => start.isFree && start.offset === 0, true);
  const placed = new Set([...places.keys()].map((item) => keys[item]));
  placeSimilar();
  placeByElimination();
  return places;

  /** First what stands at one place only, then what stands at several, between its neighbours. */
  function claimInOrder(
    all: readonly (readonly Found[])[],
    isGood: (one: Found) => boolean,
    inPlaceOnly = false,
  ) {
    const pick = (item: number) => {
      if (places.has(item)) return [];
      const good = (all[item] ?? []).filter((one) => isGood(one) && isFree(one));
      if (!inPlaceOnly || good.length === 0) return good;
      const { after, before } = bounds(item);
      return good.filter(({ start }) => isAfter(start, after) && isAfter(before, start));
    };
    for (const item of all.keys()) {
      const [one, other] = pick(item);
      if (one && !other) claim(item, { start: one.start, end: one.end, title: 'same' });
    }
    for (const item of all.keys()) {
      const several = pick(item);
      const { after, before } = bounds(item);
      const best =
        several.find(({ start }) => isAfter(start, after) && isAfter(before, start)) ?? several[0];
      if (best) claim(item, { start: best.start, end: best.end, title: 'same' });
    }
  }

  /** The contents have it twice, the body once. */
  function isRepeated(item: number): boolean {
    return placed.has(keys[item]);
  }

  /** The places of the nearest items before and after that are known. */
  function bounds(item: number): { after: Spot; before: Spot } {
    let [low, high] = [item - 1, item + 1];
    while (low >= 0 && !places.has(low)) low -= 1;
    while (high < announced.length && !places.has(high)) high += 1;
    return {
      after: places.get(low)?.start ?? { index: -1, offset: 0, isFree: true },
      before: places.get(high)?.start ?? { index: lines.length, offset: 0, isFree: true },
    };
  }

  function placeSimilar() {
    const missing = [...announced.keys()].filter((item) => !places.has(item) && !isRepeated(item));
    let searched = 0;
    const candidates = missing.flatMap((item) => {
      const key = keys[item] ?? '';
      const { after, before } = bounds(item);
      const unclaimed = spotsBetween(after, before).filter((start) => isFree({ start }));
      const free = unclaimed.filter((start) => start.isFree);
      // Below a caption, which ends no sentence, a title stands where none could begin.
      const below = unclaimed.filter((one) => !one.isFree && startsLike(textAt(one), key));
      const near = free.length > 0 ? [...free, ...below] : unclaimed;
      const likely =
        near.length > MOST_CANDIDATES ? near.filter((one) => startsLike(textAt(one), key)) : near;
      const inPlace = likely
        .slice(0, MOST_CANDIDATES)
        .flatMap((start) => similarAt(item, key, start, 1));
      if (inPlace.length > 0) return inPlace;
      searched += 1;
      return searched > MOST_CANDIDATES ? [] : elsewhere(item, key);
    });
    candidates.sort((a, b) => b.rank - a.rank);
    for (const { item, place } of candidates) {
      if (!places.has(item) && isFree(place)) claim(item, place);
    }
  }

  function elsewhere(item: number, key: string) {
    const likely = titles.spots
      .filter((start) => start.isFree && isFree({ start }))
      .filter((start) => startsLike(textAt(start), key))
      .slice(0, MOST_CANDIDATES);
    return likely.flatMap((start) => similarAt(item, key, start, 0));
  }

  function similarAt(item: number, key: string, start: Spot, bonus: number) {
    const rest = [
      { ...line(start.index), text: textAt(start) },
      line(start.index + 1),
      line(start.index + 2),
    ];
    const match = matchTitleLoosely(rest, 0, key);
    if (!match) return [];
    const { index, offset } = match.end;
    const end = {
      index: start.index + index,
      offset: index === 0 ? offset + start.offset : offset,
    };
    // Behind a sentence much reads like a title (…活动5月12日开始).
    if (start.offset > 0 && !isHead(end)) return [];
    return [
      { item, place: { start, end, title: 'similar' as const }, rank: match.similarity + bonus },
    ];
  }

  /** Between two known items: what looks like an item there can only be the missing one. */
  function placeByElimination() {
    for (let first = 0; first < announced.length; first += 1) {
      if (places.has(first) || isRepeated(first)) continue;
      let last = first;
      while (last + 1 < announced.length && !places.has(last + 1)) last += 1;
      const { after, before } = bounds(first);
      if (isAfter(before, after)) eliminate(first, last, spotsBetween(after, before));
      first = last;
    }
  }

  function eliminate(first: number, last: number, between: readonly Spot[]) {
    const starts = between.filter(
      (start) =>
        start.isFree &&
        start.offset === 0 &&
        isFree({ start }) &&
        looksLikeItem(lines, start.index),
    );
    const isLike = (start: Spot, item: number) =>
      titleSimilarity(titleAt(start), keys[item] ?? '') >= LEAST_COMMON;
    if (
      starts.length === last - first + 1 &&
      starts.every((start, at) => isLike(start, first + at))
    ) {
      for (const [at, start] of starts.entries()) claimShape(first + at, start);
      return;
    }
    if (first !== last) return;
    const alike = starts
      .map((start) => ({ start, likeness: titleSimilarity(titleAt(start), keys[first] ?? '') }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (alike && alike.likeness > LEAST_ALIKE) {
      claimShape(first, alike.start);
      return;
    }
    const untitled = between
      .filter((start) => start.isFree && start.offset === 0 && isFree({ start }))
      .filter(({ index }) => startsWithDate(line(index).text, line(index + 1).text))
      .map((start) => ({
        start,
        common: similarityBound(titleKey(line(start.index).text.slice(0, 80)), keys[first] ?? ''),
      }))
      .sort((a, b) => b.common - a.common)[0];
    if (untitled && untitled.common >= LEAST_COMMON) {
      const { start } = untitled;
      claim(first, { start, end: { index: start.index, offset: 0 }, title: 'none' });
    }
  }

  /** White space or the line's end and then a date, as behind a title. */
  function isHead({ index, offset }: TitleEnd): boolean {
    const rest = line(index).text.slice(offset);
    const next = line(index + 1).text;
    if (rest.trim() === '') return startsWithDate(next);
    return /^\s/u.test(rest) && startsWithDate(rest.trim(), next);
  }

  function claimShape(item: number, start: Spot) {
    claim(item, { start, end: shapedTitle(lines, start.index).end, title: 'other' });
  }

  function titleAt({ index }: Spot): string {
    return titleKey(shapedTitle(lines, index).title);
  }

  function spotsBetween(after: Spot, before: Spot): readonly Spot[] {
    let low = 0;
    let high = titles.spots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const spot = titles.spots[middle];
      if (spot && !isAfter(spot, after)) low = middle + 1;
      else high = middle;
    }
    const between: Spot[] = [];
    for (let at = low; at < titles.spots.length; at += 1) {
      const spot = titles.spots[at];
      if (!spot || !isAfter(before, spot)) break;
      between.push(spot);
    }
    return between;
  }

  function line(index: number): TextLine {
    return lines[index] ?? NO_LINE;
  }

  function textAt({ index, offset }: Spot): string {
    return line(index).text.slice(offset);
  }
}

const NO_LINE: TextLine = {
  source: { number: 0, text: '' },
  number: 0,
  text: '',
  indent: 0,
  afterBlank: false,
  heading: null,
};

/** At the beginning of a paragraph, or behind a sentence, with what parts title and text behind it. */
function isSure({ start, isParted }: Found): boolean {
  return start.isFree && isParted;
}

function isAfter(a: Spot, b: Spot): boolean {
  return a.index > b.index || (a.index === b.index && a.offset > b.offset);
}

function spotName({ index, offset }: Spot): string {
  return `${index}:${offset}`;
}

/** Two of the first four characters are the same: cheap, and true of nearly all misprints. */
function startsLike(text: string, key: string): boolean {
  const head = titleKey(text.slice(0, 12)).slice(0, 6);
  let same = 0;
  for (const character of key.slice(0, 6)) if (head.includes(character)) same += 1;
  return same >= 4;
}
