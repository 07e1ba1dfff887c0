import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';

/** A listener that serves a built site as a good static host would: its `_headers`, its 404 page, no folder listing. */
export function serveFolder(folder: string): RequestListener {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    files(request, response, () => {
      if (!/[./]$|\.\w+$/.test(pathname)) {
        response.writeHead(301, { Location: `${pathname}/${search}` }).end();
        return;
      }
      for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    });
  };
}
