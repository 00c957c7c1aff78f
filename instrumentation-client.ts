// Next runs this file before its router begins. (The server of `next dev` wants its queries.)
if (process.env.NODE_ENV === 'production') askWithoutQuery();

/**
 * The router asks for a page's data at the page's own address, its search included. Behind it is a
 * static file, the same for every search: the file is asked for, and nothing told. A page that was
 * left is mostly still there and not asked for; after a reload it is.
 */
function askWithoutQuery(): void {
  const ask = window.fetch;
  window.fetch = (input, init) =>
    ask.call(window, input instanceof URL ? bare(input) : input, init);
}

function bare(url: URL): URL {
  const file = new URL(url);
  if (file.origin === window.location.origin) file.search = '';
  return file;
}
