import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A page, or a piece of one, as a browser would read it; its elements know their lines. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

export interface Step {
  readonly node: HtmlNode;
  /** Whether the node begins here or, with all that is in it, ends. */
  readonly isEnd: boolean;
}

/**
 * Every node in the order of the page, at its beginning and, of elements, at its end. Without
 * recursion: a hostile page nests deeper than a stack.
 * @param enters whether to go into an element; else it is left out with all that is in it
 */
export function* stepsThrough(
  root: HtmlNode,
  enters: (element: HtmlElement) => boolean = () => true,
): Iterable<Step> {
  const open: { node: HtmlNode; next: number }[] = [{ node: root, next: 0 }];
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const child = 'childNodes' in last.node ? last.node.childNodes[last.next] : undefined;
    last.next += 1;
    if (child === undefined) {
      open.pop();
      if (isElement(last.node)) yield { node: last.node, isEnd: true };
    } else if (!isElement(child)) {
      yield { node: child, isEnd: false };
    } else if (enters(child)) {
      yield { node: child, isEnd: false };
      open.push({ node: child, next: 0 });
    }
  }
}
