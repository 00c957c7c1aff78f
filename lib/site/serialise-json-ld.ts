import type { Graph, Thing } from 'schema-dts';

/**
 * What a page is about, as JSON-LD for a `<script>` element. Characters that could end the element, open a comment or break a
 * line of script in old engines are written as escapes; JSON readers see the same text.
 */
export function serialiseJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
