/*
 * The core constraints of DCAT-AP 3.0 as its published SHACL shapes have them (without those on classes of values), for the classes and
 * properties that a catalogue like ours uses: what kind of value, and how often. `resource` is a name or a thing without one.
 */
const shapes: Readonly<Record<string, string>> = {
  'dcat:Catalog': `dct:title literal 1..; dct:description literal 1..; dct:publisher any 1..1; dct:language resource; dct:license resource ..1;
    dct:modified date ..1; dct:issued date ..1; dct:rights resource ..1; dct:spatial resource; dct:creator resource ..1;
    dcat:themeTaxonomy resource; dcat:service resource; dcat:dataset resource; foaf:homepage resource ..1`,
  'dcat:Dataset': `dct:title literal 1..; dct:description literal 1..; dct:publisher resource ..1; dct:accessRights resource ..1;
    dct:conformsTo resource; dcat:distribution resource; dct:identifier literal; dcat:inSeries resource; dcat:keyword literal;
    dcat:landingPage resource; dct:language resource; dct:modified date ..1; dct:issued date ..1; dct:spatial resource;
    dct:temporal resource; dcat:theme iri; dcat:version literal ..1; foaf:page resource; dct:accrualPeriodicity resource ..1;
    adms:versionNotes literal; dct:source resource; dct:relation resource`,
  'dcat:DatasetSeries': `dct:title literal 1..; dct:description literal 1..; dct:publisher resource ..1; dct:modified date ..1;
    dct:issued date ..1; dct:spatial resource; dct:temporal resource; dct:accrualPeriodicity resource ..1`,
  'dcat:Distribution': `dcat:accessURL resource 1..; dcat:downloadURL resource; dcat:byteSize count ..1; spdx:checksum resource ..1;
    dct:title literal; dct:description literal; dct:conformsTo resource; dct:license resource ..1; dct:rights resource ..1;
    dcat:mediaType resource ..1; dct:format resource ..1; dcat:packageFormat resource ..1; dcat:compressFormat resource ..1;
    dct:modified date ..1; dct:issued date ..1; dct:language resource; foaf:page resource`,
  'dcat:DataService': `dct:title literal 1..; dcat:endpointURL resource 1..; dcat:endpointDescription resource; dct:description literal;
    dct:accessRights resource ..1; dct:license resource ..1; dct:publisher resource ..1; dcat:servesDataset resource; dcat:theme iri;
    dcat:keyword literal; dcat:landingPage resource; dct:conformsTo resource`,
  'dct:PeriodOfTime': 'dcat:startDate date ..1; dcat:endDate date ..1',
  'foaf:Agent': 'foaf:name literal 1..; dct:type any ..1',
  'spdx:Checksum': 'spdx:algorithm any 1..1; spdx:checksumValue hexadecimal 1..1',
};

const xsd = 'http://www\\.w3\\.org/2001/XMLSchema#';
const forms: Readonly<Record<string, RegExp>> = {
  any: /^/,
  literal: /^"/,
  resource: /^[<_]/,
  iri: /^</,
  date: new RegExp(`^"[^"]+"\\^\\^<${xsd}(date|dateTime|gYear|gYearMonth)>$`),
  count: new RegExp(`^"\\d+"\\^\\^<${xsd}nonNegativeInteger>$`),
  hexadecimal: new RegExp(`^"([0-9a-fA-F]{2})+"\\^\\^<${xsd}hexBinary>$`),
};

type Values = ReadonlyMap<string, readonly string[]>;

/** The values of every property of every subject of N-Quads. */
function subjectsOf(statements: readonly string[]): ReadonlyMap<string, Values> {
  const parts = statements.map((each) => /^(\S+) <([^>]+)> (.*) \.$/.exec(each)!.slice(1) as [string, string, string]);
  return new Map(
    [...Map.groupBy(parts, ([subject]) => subject)].map(([subject, own]) => [
      subject,
      new Map([...Map.groupBy(own, ([, term]) => term)].map(([term, all]) => [term, all.map(([, , value]) => value)])),
    ]),
  );
}

function faultsIn(values: readonly string[], kind: string, often: string): string[] {
  const [least = '', most = ''] = often.split('..');
  return [
    ...values.filter((value) => !forms[kind]!.test(value)),
    ...(values.length < Number(least) || (most !== '' && values.length > Number(most))
      ? [`${values.length} times`]
      : []),
  ];
}

/** What the profile’s shapes would refuse in a catalogue of N-Quads; `full` turns a term with its prefix into its whole name. */
export function refusedByProfile(statements: readonly string[], full: (term: string) => string): string[] {
  const typed = full('rdf:type');
  const subjects = [...subjectsOf(statements)];
  return Object.entries(shapes).flatMap(([type, properties]) => {
    const own = subjects.filter(([, values]) => values.get(typed)?.includes(`<${full(type)}>`));
    return properties.split(';').flatMap((property) => {
      const [term = '', kind = 'any', often = '..'] = property.trim().split(' ');
      return own.flatMap(([subject, values]) =>
        faultsIn(values.get(full(term)) ?? [], kind, often).map((fault) => `${subject} ${term}: ${fault}`),
      );
    });
  });
}
