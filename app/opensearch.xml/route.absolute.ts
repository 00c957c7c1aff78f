import { openSearchDescription } from '@/lib/site/opensearch-description';

export const dynamic = 'force-static';

export function GET() {
  return new Response(openSearchDescription(), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
