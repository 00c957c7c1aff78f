/**
 * Public address of the site with its sub-path and without a slash at the end, such as
 * `https://example.org/gazette`; null where `SITE_URL` does not tell. Build only.
 */
export function siteHome(): string | null {
  const origin = process.env.SITE_URL?.trim().replace(/\/+$/, '');
  return origin ? `${origin}${process.env.BASE_PATH ?? ''}` : null;
}
