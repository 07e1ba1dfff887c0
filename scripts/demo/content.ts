import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { versionOf } from '../../src/domain/text.ts';
import type { Model } from '../../src/domain/model.ts';
import { actionsOf } from './actions.ts';
import { communeFile, communeRows, communesOf } from './communes.ts';
import { eventsOf } from './events.ts';
import { figuresOf } from './figures.ts';
import { source, type Plan } from './plan.ts';
import { checksOf, reportsOf } from './reports.ts';
import { words } from './words.ts';

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

const sourceRecord = (asOf: string): object => ({
  id: source,
  title: words.source.title,
  publisher: words.source.publisher,
  kind: 'simulation',
  read_on: asOf,
  note: { ...words.source.note, of: versionOf(words.source.note.vi) },
  confidence: 'seen',
});

/** Deadlines that the real duties do not have: two past, one to come, and one duty that stays without. */
function withDeadlines(text: string, asOf: string): string {
  const soon = `${asOf.slice(0, 4)}-12-10`;
  const due: Readonly<Record<string, string | null>> = {
    own_plan: '2025-06-30',
    integration: '2025-12-31',
    resources: null,
    results_report: soon,
  };
  const duties = parse(text) as { id: string }[]; // The content has been checked.
  return yaml(duties.map((duty) => ({ ...duty, due: due[duty.id] ?? null, sources: [source] })));
}

/** A list cut into parts of at most so many: a file of the content has a limit to its length. */
const inParts = <T>(list: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, part) => list.slice(part * most, (part + 1) * most));

/** What was published of real figures: it says nothing of simulated ones, which differ from it without a reason. */
const published: readonly string[] = ['releases', 'corrections', 'revisions'];

/** Writes the content of the demo edition: the real content without its releases and their logs, with simulated records beside it, all naming one simulated source. */
export function writeDemoContent(real: string, folder: string, model: Model, plan: Plan): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(real, folder, { recursive: true, filter: (path) => !published.includes(relative(real, path)) });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('site.yaml', `${read('site.yaml').trimEnd()}\nsimulated: true\n`);
  write('sources/simulated.yaml', yaml([sourceRecord(plan.asOf)]));
  write('duties.yaml', withDeadlines(read('duties.yaml'), plan.asOf));
  write('checks.yaml', `${read('checks.yaml').trimEnd()}\n${yaml(checksOf(model, plan))}`);
  for (const [path, record] of [...reportsOf(model, plan), ...actionsOf(model, plan), ...eventsOf(model, plan)])
    write(path, yaml(record));
  for (const [path, text] of figuresOf(model, plan, read)) write(path, text);
  if (plan.communes === 0) return;
  for (const [index, part] of inParts(communesOf(model, plan), 500).entries())
    write(`areas/communes-${index + 1}.yaml`, yaml(part));
  const values = read(communeFile).trimEnd();
  write(communeFile, [values, ...communeRows(plan, values.slice(0, values.indexOf('\n')).split(',')), ''].join('\n'));
}
