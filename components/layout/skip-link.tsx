/** First stop of the keyboard: past the masthead. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded bg-ink px-4 py-2.5 text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-20"
    >
      跳到正文
    </a>
  );
}
