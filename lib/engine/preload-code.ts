/**
 * Loads the code that a first answer can do without and that the next queries may need, so that
 * none of them waits for it. What fails here is tried again by the query that needs it.
 */
export async function preloadCode(): Promise<void> {
  await Promise.allSettled([import('./interpret/reader-code'), import('./near-code')]);
}
