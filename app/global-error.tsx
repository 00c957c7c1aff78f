'use client';

/**
 * In place of the whole page where its scripts failed. Next's own is in English, and every page
 * loads it: what is not here need not travel.
 */
export default function GlobalError() {
  return (
    <html lang="zh-Hans">
      <body
        style={{
          margin: '20vh auto',
          maxWidth: '30em',
          padding: '0 18px',
          fontFamily: 'sans-serif',
        }}
      >
        <title>页面出错了</title>
        <h1>页面出错了</h1>
        <p>可能是网站刚刚更新。请重新打开这一页；若仍如此，请稍后再试。</p>
        <button type="button" onClick={() => window.location.reload()}>
          重新打开
        </button>
      </body>
    </html>
  );
}
