import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { columns, table, type Dataset, type Table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import type { RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';
import { correctionsSince, strayChanges } from '../../src/domain/repairs.ts';
import { byVersion, newestRelease, next } from '../../src/domain/releases.ts';
import { Version } from '../../src/domain/schemas/concern.ts';
import { versionOf, type Text } from '../../src/domain/text.ts';
import { csv } from '../../src/formats/csv.ts';
import { sha256 } from '../../src/formats/written.ts';

type Release = RecordOf<'releases'>;

/** The files of a release by name, ready to be written. */
export type Frozen = ReadonlyMap<string, string>;

/** The versions that may come after another in a year: the next release, and the next repair. */
function followers(newest: string | undefined, year: string): string[] {
  const [of, number = 0, repair = 0] = newest?.split('.').map(Number) ?? [];
  if (of !== Number(year)) return [`${year}.1.0`];
  return [`${year}.${number + 1}.0`, `${year}.${number}.${repair + 1}`];
}

const mostNamed = 5;

/** Why a version cannot be a repair of the newest, or undefined. */
function noRepair(model: Model, version: string, newest: string): string | undefined {
  if (correctionsSince(model, newest).length === 0)
    return `${version} would repair ${newest}, but no correction says what.`;
  const stray = strayChanges(model, newest);
  if (stray.length === 0) return undefined;
  const rest = stray.length > mostNamed ? [`and ${stray.length - mostNamed} more`] : [];
  const lines = [...stray.slice(0, mostNamed), ...rest].map((line) => `  ${line}`);
  return [`${version} would repair ${newest} and may hold nothing else, but no correction names these:`, ...lines].join(
    '\n',
  );
}

/** Why a version cannot be given to a release of this content, or undefined. */
export function refusal(model: Model, version: string): string | undefined {
  if (!Version.safeParse(version).success) return `"${version}" is not a version like 2026.1.0: year, number, repair.`;
  if (model.releases.has(version)) return `Release ${version} has been made; a release is never changed.`;
  const newest = newestRelease(model)?.version;
  if (newest !== undefined && byVersion(version, newest) <= 0) return `${version} does not follow ${newest}.`;
  const year = model.site.as_of.slice(0, 4);
  if (!version.startsWith(`${year}.`)) return `${version} is not of ${year}, the year of as_of in site.yaml.`;
  const allowed = followers(newest, year);
  if (!allowed.includes(version))
    return `${version} leaves a gap${newest === undefined ? '' : ` after ${newest}`}; the next is ${allowed.join(', or as a repair ')}.`;
  if (model.site.simulated) return 'Simulated data is never released.';
  return newest !== undefined && version === allowed[1] ? noRepair(model, version, newest) : undefined;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function recordOf(dataset: Dataset, { rows, key, derived, guarded }: Table, text: string): Release['datasets'][string] {
  const bytes = bytesOf(text);
  return {
    rows: rows.length,
    bytes: bytes.length,
    sha256: sha256(bytes),
    key: [...key],
    ...(derived && { derived }),
    ...(guarded && { guarded }),
    columns: columns(dataset).map(({ words, ...rest }) => ({ ...rest, ...(words && { words: [...words] }) })),
  };
}

/** A record as YAML with each column of a table on one line. */
function yaml(record: Release): string {
  const document = new Document(record);
  visit(document, {
    Pair: (_key, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (name === 'columns' && isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
      if ((name === 'key' || name === 'guarded') && (isSeq(value) || isMap(value))) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const stamped = ({ vi, ...rest }: Text): Text => ({ vi, ...rest, of: versionOf(vi) });

/** The content as it will be once the release has been made: it knows the release, and every value its vintage. */
const afterwards = (model: Model, release: Release): Model => ({
  ...model,
  releases: new Map([...model.releases, [release.version, release]]),
  observations: model.observations.map((each) =>
    each.vintage === next ? { ...each, vintage: release.version } : each,
  ),
});

/** All tables as the files of a release, with the record that names their hashes. */
export function freeze(model: Model, version: string, note: Text): Frozen {
  const dictionary = `${JSON.stringify(model.dictionary, null, 1)}\n`;
  const base = { version, date: model.site.as_of, note: stamped(note), dictionary: sha256(bytesOf(dictionary)) };
  // The number of tables is all that the tables themselves say of the release.
  const placeholder = Object.fromEntries(datasets.map(({ id }) => [id, { rows: 0 }])) as unknown as Release['datasets'];
  const then = afterwards(model, { ...base, datasets: placeholder });
  const texts = datasets.map((dataset) => {
    const made = table(dataset, then);
    return [dataset, made, csv.write(made)] as const;
  });
  const record = {
    ...base,
    datasets: Object.fromEntries(texts.map(([set, made, text]) => [set.id, recordOf(set, made, text)])),
  };
  return new Map([
    ['release.yaml', yaml(record)],
    ['dictionary.json', dictionary],
    ...texts.map(([{ id }, , text]): [string, string] => [`${id}.csv`, text]),
  ]);
}
