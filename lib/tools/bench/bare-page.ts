import type { Page } from '@playwright/test';

const ADDRESS = 'http://bare.test/';

/** Of the length of five results with their excerpts. */
const ENTRIES = Array.from({ length: 5 }, (_, at) => ({
  title: '市领导在洛宁县嵩县调研时指出要坚持高质量发展'.slice(at),
  excerpt:
    '市领导一行先后来到重点项目建设现场、农业产业基地和基层社区，实地察看项目推进、春耕生产与便民服务情况，详细了解存在的困难和问题，现场研究解决办法，要求各级各部门切实增强责任感和紧迫感'.slice(
      at,
    ),
}));

const SCRIPT = `
const entries = ${JSON.stringify(ENTRIES)};
const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage(data)'])));
const [box, list] = [document.querySelector('input'), document.querySelector('div')];
box.oninput = () => worker.postMessage(box.value);
worker.onmessage = ({ data }) => {
  const rows = entries.map(({ title, excerpt }) =>
    '<li><h3><a href="/#q=' + encodeURIComponent(data) + '">' + title + '</a></h3><p>' + excerpt + '</p></li>');
  list.innerHTML = '<ol aria-label="bare">' + rows.join('') + '</ol>';
};`;

/**
 * Opens the least that a search page can be: a box, a worker that answers at once, and five entries
 * set as they are. What a key takes here is the browser's own share, on this machine.
 */
export async function openBarePage(page: Page): Promise<void> {
  const body = `<!doctype html><html lang="zh-CN"><main><input aria-label="检索全文"><div></div></main><script>${SCRIPT}</script></html>`;
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(ADDRESS);
}
