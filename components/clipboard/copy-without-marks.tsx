'use client';

import { useEffect } from 'react';

/**
 * What is copied is the text: a mark's background is the reader's search, and would come along into
 * whatever it is pasted to.
 */
export function CopyWithoutMarks() {
  useEffect(() => {
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
  return null;
}

function onCopy(event: ClipboardEvent): void {
  const selection = window.getSelection();
  if (event.defaultPrevented || !event.clipboardData || !selection?.rangeCount) return;
  const holder = document.createElement('div');
  holder.append(selection.getRangeAt(0).cloneContents());
  const around = selection.getRangeAt(0).commonAncestorContainer.parentElement;
  const marks = holder.querySelectorAll('mark');
  if (marks.length === 0 && !around?.closest('mark')) return;
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  event.clipboardData.setData('text/plain', selection.toString());
  event.clipboardData.setData('text/html', holder.innerHTML);
  event.preventDefault();
}
