/**
 * The address of the host that publishes the site, read from `SITE_URL`: `https://example.org`, or
 * null where it is unset. What needs an address that stands by itself (canonical links, Open Graph,
 * the sitemap) is then left out rather than guessed. The path below the host is `BASE_PATH`.
 *
 * @throws RangeError when the value is not the address of a host
 */
export function parseSiteUrl(value: string | undefined): URL | null {
  const wanted = value?.trim();
  if (!wanted) return null;
  const url = URL.canParse(wanted) ? new URL(wanted) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new RangeError(
      `Expected SITE_URL to be the address of a host such as https://example.org, got ${wanted}. ` +
        'A path below the host belongs into BASE_PATH (BASE_PATH=/gazette).',
    );
  }
  return url;
}
