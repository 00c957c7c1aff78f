import type { Viewport } from 'next';
import { PAPER_COLOURS } from '@/components/shell/apply-display';

/** How browsers show every page. */
export const PAGE_VIEWPORT: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER_COLOURS.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER_COLOURS.dark },
  ],
};
