import { readFileSync } from 'node:fs';
import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** The policy for content as the repository has it, read without the server's own code. */
export const policy = /^\s+Content-Security-Policy: (.+)$/m.exec(readFileSync('public/_headers', 'utf8'))?.[1];

/** What is made for frames on other sites has the same policy, but that it may be framed. */
const policyOf = (address: string): string | undefined =>
  /^\/[a-z]{2}\/embed\//.test(new URL(address).pathname)
    ? policy?.replace("frame-ancestors 'none'", 'frame-ancestors *')
    : policy;

/** Lists what goes wrong in a context from now on; the list that comes back grows. */
export async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const missing = new Set<string>();
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) problems.push(`request to ${request.url()}`);
  });
  context.on('response', (response: Response) => {
    if (!response.request().isNavigationRequest() || [301, 304].includes(response.status())) return;
    if (response.status() === 404) missing.add(response.url());
    if (response.headers()['content-security-policy'] !== policyOf(response.url()))
      problems.push(`no policy sent: ${response.url()}`);
  });
  context.on('console', (message: ConsoleMessage) => {
    // The browser itself reports a page that answers 404.
    if (message.type() !== 'error' || missing.has(message.location().url)) return;
    problems.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`${error.page()?.url() ?? ''}: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy broken: ${violatedDirective} ${blockedURI}`);
    });
  });
  return problems;
}

/** What the pages of a context left in the browser: cookies and stored values. */
export async function left(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const stored = await Promise.all(
    context
      .pages()
      .filter((page) => page.url().startsWith('http'))
      .map((page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])),
  );
  return [...cookies, ...stored.flat().map((key) => `stored ${key}`)];
}
