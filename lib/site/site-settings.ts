import { DEFAULT_SETTINGS, type SiteSettings } from '@/lib/domain/site-settings';

/**
 * What the office says of its site. `next.config.mjs` puts what ingest read in the place of the
 * variable, so that pages and their scripts have it alike.
 */
export const SITE: SiteSettings = {
  ...DEFAULT_SETTINGS,
  ...(JSON.parse(process.env.SITE_SETTINGS ?? '{}') as Partial<SiteSettings>),
};
