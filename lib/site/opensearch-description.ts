import { escapeXml } from './escape-xml';
import { bestUrl } from './site-address';
import { GAZETTE_NAME, SITE_NAME } from './site-name';

/**
 * How a browser adds the site to its search engines (OpenSearch 1.1); addresses in it are full. What
 * is searched stands in the fragment, which browsers do not send.
 */
export function openSearchDescription(): string {
  const template = `${bestUrl('/')}#q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>检索《${GAZETTE_NAME}》全文</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-Hans</Language>
  <Image width="192" height="192" type="image/png">${escapeXml(bestUrl('/icons/icon-192.png'))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
}
