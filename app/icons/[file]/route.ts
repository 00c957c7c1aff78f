import { loadIcon } from '@/lib/content/load-icon';
import { renderPng } from '@/lib/pictures/render-png';
import { maskable, SITE_ICONS } from '@/lib/pictures/site-icons';
import { pngResponse } from '@/lib/site/png-response';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>;
}

export function generateStaticParams() {
  return SITE_ICONS.map(({ file }) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const { file } = await params;
  const icon = SITE_ICONS.find((one) => one.file === file);
  if (!icon) return new Response(null, { status: 404 });
  const svg = icon.isMaskable ? maskable(loadIcon()) : loadIcon();
  return pngResponse(await renderPng(svg, icon.size));
}
