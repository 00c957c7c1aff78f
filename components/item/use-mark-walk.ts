import { type RefObject, useEffect, useRef, useState } from 'react';

/** Attribute of the mark that one is at; globals.css sets it off. */
const CURRENT = 'data-current';

/**
 * Walks over the marks of a text that has just been marked: it begins where the page opens, at the
 * first. `N` and `P` go on and back, Escape calls `onRemove`.
 *
 * @param at place of the current mark, from 0
 */
export function useMarkWalk(
  text: RefObject<HTMLElement | null>,
  onRemove: () => void,
): { at: number; count: number; go: (step: 1 | -1) => void } {
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);
  const marksOf = () => [...(text.current?.querySelectorAll('mark') ?? [])];

  function go(step: 1 | -1): void {
    const marks = marksOf();
    const next = (at + step + marks.length) % Math.max(1, marks.length);
    setAt(next);
    marks[at]?.removeAttribute(CURRENT);
    marks[next]?.setAttribute(CURRENT, '');
    marks[next]?.scrollIntoView({ block: 'center' });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the marks have come
  useEffect(() => {
    const marks = marksOf();
    setCount(marks.length);
    marks[0]?.setAttribute(CURRENT, '');
    if (text.current && marks[0]) scrollToFirst(text.current, marks[0]);
  }, []);

  const listener = useRef<(event: KeyboardEvent) => void>(() => {});
  listener.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
    // The key's place: an input method may have another letter on it.
    if (event.code === 'KeyN') go(1);
    else if (event.code === 'KeyP') go(-1);
    else if (event.key === 'Escape') onRemove();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => listener.current(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return { at, count, go };
}

/** Keys in a box, a panel or an open menu are theirs. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], :is(:popover-open)')) return true;
  return target instanceof Element && target.matches('input, textarea, select');
}

/** In pixels: a line above what is shown, and what lies over the end of the window. */
const ABOVE = 16;
const BELOW = 96;

/**
 * Brings the first mark of a text into sight, and with it the heading where both fit. Who has
 * scrolled already, or came back to a place, stays there.
 */
function scrollToFirst(text: HTMLElement, mark: HTMLElement): void {
  if (window.scrollY > ABOVE) return;
  const { innerHeight } = window;
  const { top, bottom } = mark.getBoundingClientRect();
  if (bottom <= innerHeight - BELOW) return;
  const heading = text.getBoundingClientRect().top;
  const isNear = bottom - heading <= innerHeight - ABOVE - BELOW;
  const wanted = isNear ? heading - ABOVE : top - innerHeight / 3;
  window.scrollTo({ top: window.scrollY + wanted, behavior: 'instant' });
}
