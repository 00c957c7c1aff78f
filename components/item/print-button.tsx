'use client';

/** Prints the item with its source; needs scripts. */
export function PrintButton() {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="hidden min-h-7 items-center underline decoration-hairline underline-offset-4 hover:text-peony hover:decoration-current scripted:inline-flex touch:min-h-11"
    >
      打印
    </button>
  );
}
