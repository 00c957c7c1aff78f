import { SaxesParser } from 'saxes';

/** An element without its prefix. */
export interface XmlElement {
  readonly name: string;
  /** On which it opens, from 1. */
  readonly line: number;
  /** Of an attribute without its prefix, or null. */
  value(attribute: string): string | null;
}

export interface XmlHandler {
  /** Whether to go into the element; else it is passed over with all that is in it. */
  open(element: XmlElement): boolean;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML piece by piece; nothing is built, and no entity but XML's own is known.
 * @returns whether it is well formed; what was read before the fault has been handled
 */
export function readXml(xml: string, handler: XmlHandler): boolean {
  const parser = new SaxesParser();
  let passedOver = 0;
  let isWellFormed = true;
  parser.on('error', () => {
    isWellFormed = false;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (passedOver > 0) {
      passedOver += 1;
      return;
    }
    const value = (attribute: string) =>
      Object.entries(attributes).find(([key]) => localName(key) === attribute)?.[1] ?? null;
    if (!handler.open({ name: localName(name), line: parser.line, value })) passedOver = 1;
  });
  parser.on('closetag', ({ name }) => {
    if (passedOver > 0) passedOver -= 1;
    else handler.close(localName(name));
  });
  parser.on('text', (text) => {
    if (passedOver === 0) handler.text(text);
  });
  parser.on('cdata', (text) => {
    if (passedOver === 0) handler.text(text);
  });
  parser.write(xml).close();
  return isWellFormed;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
