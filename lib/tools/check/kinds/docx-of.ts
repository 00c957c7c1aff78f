import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A document of Word with these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => {
    const runs = escapeXml(text)
      .split('\t')
      .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
    return `<w:p>${runs.join('<w:r><w:tab/></w:r>')}</w:p>`;
  });
  const xml = `<w:document xmlns:w="${NAMESPACE}"><w:body>${body.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
