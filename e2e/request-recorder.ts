import { request as ask, createServer, type IncomingMessage } from 'node:http';

/** The site behind a server that writes down everything that reaches it. */
export interface RequestRecorder {
  /** Address of the home page, with a slash at the end. */
  readonly home: string;
  /** Each request as it came over the line: method and address, headers, body. */
  readonly requests: readonly string[];
  /** The requests that hold one of the texts, in any form in which they are likely to be written. */
  telling(texts: readonly string[]): readonly string[];
  close(): void;
}

/**
 * Starts a server on a free port of this machine that passes every request on to the served site.
 * What the browser asks for by itself (the icon) is seen here too, which Playwright does not tell.
 *
 * @param site address of the site, as Playwright's `baseURL`
 */
export async function recordRequests(site: string): Promise<RequestRecorder> {
  const requests: string[] = [];
  const server = createServer(async (incoming, response) => {
    const { method, url, headers } = incoming;
    const body = await bodyOf(incoming);
    requests.push(`${method} ${url}\n${headerLines(incoming)}\n${body}`);
    const forwarded = ask(new URL(url ?? '/', site), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    forwarded.end(body, 'latin1');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP port.');
  return {
    home: `http://127.0.0.1:${address.port}/`,
    requests,
    telling(texts) {
      const forms = texts.flatMap(formsOf);
      return requests.filter((request) =>
        forms.some((form) => request.toLowerCase().includes(form)),
      );
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function headerLines({ rawHeaders }: IncomingMessage): string {
  return rawHeaders.map((text, at) => text + (at % 2 === 0 ? ': ' : '\n')).join('');
}

/** Bytes as Latin-1, so that nothing that was sent is lost. */
async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of incoming) body += (chunk as Buffer).toString('latin1');
  return body;
}

/** A text as it is and as its bytes, percent-encoded once and twice, in hexadecimal, base64, JSON. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const encoded = encodeURIComponent(text);
  const escaped = text.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [
    text,
    bytes.toString('latin1'),
    encoded,
    encodeURIComponent(encoded),
    bytes.toString('hex'),
    bytes.toString('base64url'),
    escaped,
  ].map((form) => form.toLowerCase());
}
