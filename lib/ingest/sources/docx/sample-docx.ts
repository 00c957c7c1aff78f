import { strToU8, zipSync } from 'fflate';

/** For tests: a document of Word out of the XML of its body. */
export function sampleDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const whole = {
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespace}>${STYLES}</w:styles>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(whole).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const STYLES = [
  style('1', 'heading 1', '<w:pPr><w:jc w:val="center"/></w:pPr>'),
  style('2', 'heading 2'),
  style('a', '我的标题', '<w:basedOn w:val="2"/>'),
].join('');

/** A paragraph; properties are XML: `<w:pStyle w:val="1"/>`. */
export function paragraph(text: string, properties = ''): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const runs = escaped
    .split('\t')
    .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('<w:r><w:tab/></w:r>')}</w:p>`;
}
