/** The artefacts were written by another version of the site than the code that reads them. */
export class VersionMismatchError extends Error {
  constructor(what: string, expected: number, got: unknown) {
    super(
      `Search artefacts do not fit this page: expected ${what} version ${expected}, got ${String(got)}. Reload the page; if that does not help, run npm run build again.`,
    );
    this.name = 'VersionMismatchError';
  }
}
