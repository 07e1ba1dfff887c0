import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';

/** A listener that serves a built site as a good static host would: `_headers`, the 404 page, folders at their slash, no listing. */
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
    const { pathname, search } = URL.parse(`http://localhost${request.url ?? '/'}`) ?? { pathname: '/', search: '' };
    // One slash in front: two would lead to another host.
    const path = pathname.replace(/^\/+/, '/');
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(301, { Location: `${path}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    });
  };
}
