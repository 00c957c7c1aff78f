import { chromium } from '@playwright/test';
import { findBrowser } from '@/lib/tools/serve/find-browser';

/** Paragraphs printed as a gazette is: indented, with a running title and page numbers. */
export async function printPdfs(
  paragraphs: readonly string[],
  columns: readonly number[],
): Promise<Uint8Array[]> {
  return printPages(columns.map((count) => pageOf(paragraphs, count)));
}

/** Pages of HTML, each as a PDF with a running title and page numbers. */
export async function printPages(pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html);
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '25mm', bottom: '25mm', left: '22mm', right: '22mm' },
        displayHeaderFooter: true,
        headerTemplate: margin('洛阳市人民政府公报'),
        footerTemplate: margin('— <span class="pageNumber"></span> —'),
      });
      printed.push(pdf);
    }
    return printed;
  } finally {
    await browser.close();
  }
}

function pageOf(paragraphs: readonly string[], columns: number): string {
  const text = paragraphs.map((one) => `<p>${escapeXml(one)}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><style>
    body { font: 12pt/1.7 serif; margin: 0; column-count: ${columns}; column-gap: 8mm }
    p { margin: 0; text-indent: 2em; text-align: justify }
  </style>${text}`;
}

function margin(content: string): string {
  return `<div style="font-size: 9pt; width: 100%; text-align: center">${content}</div>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
