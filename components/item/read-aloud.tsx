'use client';

import { type RefObject, useEffect, useState } from 'react';

interface ReadAloudProps {
  /** What is read: its headings, paragraphs and cells, as they are shown. */
  readonly text: RefObject<HTMLElement | null>;
}

const READ = 'h1, h2, h3, h4, h5, h6, p:not([role]), li, tr';

/** Reads the text with the browser's own voice, where it has a Chinese one. */
export function ReadAloud({ text }: ReadAloudProps) {
  const [hasVoice, setHasVoice] = useState(false);
  const [isReading, setIsReading] = useState(false);

  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const { speechSynthesis } = window;
    const look = () => setHasVoice(speechSynthesis.getVoices().some(isChinese));
    look();
    // Chromium knows its voices only some time after it is asked.
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      speechSynthesis.cancel();
    };
  }, []);

  function start(): void {
    const { speechSynthesis } = window;
    speechSynthesis.cancel();
    setIsReading(true);
    const sentences = sentencesOf(text.current);
    sentences.forEach((sentence, at) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = 'zh-CN';
      utterance.voice = speechSynthesis.getVoices().find(isChinese) ?? null;
      utterance.rate = 0.9;
      if (at === sentences.length - 1) utterance.onend = () => setIsReading(false);
      speechSynthesis.speak(utterance);
    });
  }

  function stop(): void {
    window.speechSynthesis.cancel();
    setIsReading(false);
  }

  if (!hasVoice) return null;
  return (
    <button
      type="button"
      onClick={isReading ? stop : start}
      // Over the text, so that nothing moves when a voice is found; above the walk over the marks.
      className="fixed right-4 bottom-20 z-10 min-h-11 rounded-full border border-ink bg-surface px-5 shadow-lg shadow-black/10 print:hidden"
    >
      {isReading ? '停止朗读' : '朗读全文'}
    </button>
  );
}

function isChinese({ lang }: SpeechSynthesisVoice): boolean {
  return /^(?:zh|cmn)\b/i.test(lang);
}

/** By sentence: some engines fall silent in the middle of a long text. */
function sentencesOf(text: HTMLElement | null): readonly string[] {
  const parts = [...(text?.querySelectorAll<HTMLElement>(READ) ?? [])];
  return parts.flatMap((part) =>
    part.innerText.split(/(?<=[。！？；])/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)),
  );
}
