/** Build only: where the site is published. */
export interface SiteAddress {
  /** Null where `SITE_URL` is not set. */
  readonly host: URL | null;
  /** Path below the host without a slash at the end; empty for its root. */
  readonly basePath: string;
}

/** @throws RangeError when `SITE_URL` is not the address of a host */
export function siteAddress(): SiteAddress {
  return {
    host: parseSiteUrl(process.env.SITE_URL),
    basePath: process.env.BASE_PATH ?? '',
  };
}

/** The full address of a site path such as `/issues/`, or null where the host is not known. */
export function absoluteUrl(path: string): string | null {
  const { host, basePath } = siteAddress();
  return host === null ? null : `${host.origin}${basePath}${path}`;
}

/**
 * An address of a site path that works from any page: the full one where the host is known, else
 * one from the root of the host, which JSON-LD and Atom resolve against their own address.
 */
export function bestUrl(path: string): string {
  return absoluteUrl(path) ?? `${siteAddress().basePath}${path}`;
}

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
