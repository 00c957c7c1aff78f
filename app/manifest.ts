import type { MetadataRoute } from 'next';
import { SITE_ICONS } from '@/lib/pictures/site-icons';
import { siteAddress } from '@/lib/site/site-address';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

/** For those who put the site on their home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const { basePath } = siteAddress();
  return {
    id: `${basePath}/`,
    name: `${SITE_NAME} · ${GAZETTE_NAME}全文检索`,
    short_name: SITE_NAME,
    lang: 'zh-Hans',
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: 'minimal-ui',
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    icons: SITE_ICONS.map(({ file, size, isMaskable }) => ({
      src: `${basePath}/icons/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
}
