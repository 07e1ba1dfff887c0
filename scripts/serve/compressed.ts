import type { RequestListener } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

/** What hosts take where they compress as they answer. */
const quality = 5;
const readable = /^(text\/|image\/svg|application\/(json|ld\+json|javascript|xml|geo\+json|manifest\+json))/;

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };

/** Headers that speak of one connection, which are not handed on. */
const own = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

async function ask(address: string): Promise<Answer> {
  const answer = await fetch(address, { redirect: 'manual' });
  const { status } = answer;
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !own.has(name)));
  const whole = Buffer.from(await answer.arrayBuffer());
  if (!readable.test(headers['content-type'] ?? '')) return { status, headers, body: whole };
  const body = brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return { status, headers: { ...headers, 'content-encoding': 'br', vary: 'Accept-Encoding' }, body };
}

/** A listener that hands on what a server at an origin answers, compressed with Brotli as a good static host would; each path once. */
export function compressed(origin: string): RequestListener {
  const answers = new Map<string, Promise<Answer>>();
  return (request, response) => {
    const path = request.url ?? '/';
    const answer = answers.get(path) ?? ask(`${origin}${path}`);
    answers.set(path, answer);
    answer.then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  };
}
