import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium that comes with the packages: Linux on x64 only, unpacked once below node_modules with fonts of its own. */
async function packaged(): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string;
  };
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  mkdirSync(join(folder, 'conf'), { recursive: true });
  writeFileSync(
    join(folder, 'conf/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_PATH'] = join(folder, 'conf');
  // It unpacks into the temporary folder and silently takes an older binary that it finds there.
  process.env['TMPDIR'] = folder;
  // Set before the import, this makes it bring the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  return (await import('@sparticuz/chromium')).default.executablePath();
}

/** The path of a Chromium: `CHROME_PATH`, else the packaged one on Linux, else the Chrome that is installed. Throws with what to do. */
export async function executable(): Promise<string> {
  const linux = process.platform === 'linux' && process.arch === 'x64';
  const found =
    process.env['CHROME_PATH'] ?? (linux ? await packaged() : installed.find((path) => path && existsSync(path)));
  if (found) return found;
  throw new Error('This needs Chrome or Chromium: install it, or set CHROME_PATH to its executable.');
}

/** A headless Chromium. Throws, with what to do, where there is none. */
export async function launch(): Promise<Browser> {
  const executablePath = await executable();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}
