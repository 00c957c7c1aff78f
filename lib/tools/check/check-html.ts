import { type ConfigData, HtmlValidate } from 'html-validate';
import type { ExportedSite } from './exported-site';

const CONFIG: ConfigData = {
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes HTML: charSet, <meta/>, async="", hidden="". All of it means the same.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Ids of React's useId begin with an underscore, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Computed sizes, such as the bars of the section filter, cannot be classes.
    'no-inline-style': 'off',
    // The search boxes answer while one types and on Enter; a button would do nothing more.
    'wcag/h32': 'off',
  },
};

/** Every page must be valid HTML. */
export async function checkHtml({ pages }: ExportedSite): Promise<string[]> {
  const validator = new HtmlValidate(CONFIG);
  const problems: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${path}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  return problems;
}
