import type { CheckedOn } from '../domain/prose-components.ts';

/** The file that is taken as an example: every edition of the site has it. */
const example = 'data/observations.csv';

const get = (site: string, file: string): string => `curl --create-dirs --output ${file} ${site}${file}`;

const fetched = (site: string, file: string): string =>
  `Invoke-WebRequest ${site}${file} -OutFile ${file.split('/').at(-1)!}`;

/** The three commands by which a published file is compared with the list of checksums; `site` is where the site is published. */
export function checkCommands(system: CheckedOn, site: URL): readonly string[] {
  const base = new URL('/', site).href;
  if (system !== 'windows') {
    const tool = system === 'linux' ? 'sha256sum' : 'shasum --algorithm 256';
    return [get(base, 'SHA256SUMS'), get(base, example), `${tool} --check --ignore-missing SHA256SUMS`];
  }
  const name = example.split('/').at(-1)!;
  const line = `(Select-String ' ${example}$' SHA256SUMS).Line`;
  return [
    fetched(base, 'SHA256SUMS'),
    fetched(base, example),
    `${line}.StartsWith((Get-FileHash ${name} -Algorithm SHA256).Hash.ToLower())`,
  ];
}
