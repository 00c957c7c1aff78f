/** The artefacts were published by another version of the site than the page that reads them. */
export class VersionMismatchError extends Error {
  constructor(
    what: 'format version' | 'analyser version' | 'generation',
    expected: string | number,
    got: unknown,
  ) {
    super(
      `Search artefacts do not fit this page: expected ${what} ${expected}, got ${String(got)}. Reload the page; if that does not help, run npm run build again.`,
    );
    this.name = 'VersionMismatchError';
  }
}
