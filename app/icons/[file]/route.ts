import { renderPng } from '@/lib/pictures/render-png';
import { drawIcon, maskable, SITE_ICONS, VECTOR_ICON } from '@/lib/pictures/site-icons';
import { pngResponse } from '@/lib/site/png-response';
import { SEAL } from '@/lib/site/site-name';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>;
}

export function generateStaticParams() {
  return [VECTOR_ICON, ...SITE_ICONS.map(({ file }) => file)].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const { file } = await params;
  const svg = await drawIcon(SEAL);
  if (file === VECTOR_ICON) {
    return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
  }
  const icon = SITE_ICONS.find((one) => one.file === file);
  if (!icon) return new Response(null, { status: 404 });
  return pngResponse(await renderPng(icon.isMaskable ? maskable(svg) : svg, icon.size));
}
