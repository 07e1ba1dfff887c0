import type { Collection } from '../domain/description.ts';
import { languageCodes, type Language } from '../domain/languages.ts';
import { carriesFigures } from '../domain/licence.ts';
import type { Text } from '../domain/text.ts';

export type Json = { readonly [member: string]: unknown };

/** A text in all its languages. */
export const inAll = (text: Text): Json[] =>
  languageCodes.flatMap((code) => (text[code] === undefined ? [] : [{ '@value': text[code], '@language': code }]));

const file = 'catalog.jsonld';

/** The name of a thing that the catalogue describes. */
export const named = ({ folder }: Collection, name: string): string => `${folder}${file}#${name}`;

/** Tables have names of their own, so that none can be taken for the catalogue’s other things. */
export const tableName = (collection: Collection, dataset: string): string => named(collection, `table-${dataset}`);

/** The addresses of a page, one a language. */
export const landing = ({ site }: Collection, path: string): string[] =>
  languageCodes.map((code: Language) => `${site}${code}/${path}`);

/** On which terms a table may be used: those of its figures are their publishers’. */
export const rightsOf = (collection: Collection, dataset: string): string =>
  named(collection, carriesFigures(dataset) ? 'figure-terms' : 'terms');

/** The list of media types of the Internet Assigned Numbers Authority. */
export const mediaTypes = 'https://www.iana.org/assignments/media-types/';

/** A checksum in hexadecimal digits. */
export const sha256Of = (digits: string): Json => ({
  '@type': 'spdx:Checksum',
  'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
  'spdx:checksumValue': digits,
});

const authority = 'http://publications.europa.eu/resource/authority/';

/** What DCAT-AP asks to be named by the lists of the Publications Office of the European Union. */
export const vocabulary = {
  languages: {
    vi: `${authority}language/VIE`,
    en: `${authority}language/ENG`,
    fr: `${authority}language/FRA`,
  } satisfies Record<Language, string>,
  country: `${authority}country/VNM`,
  public: `${authority}access-right/PUBLIC`,
  themes: `${authority}data-theme`,
} as const;

/** Population and society. */
export const theme = `${vocabulary.themes}/SOCI`;

const spaces = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Terms whose values are addresses. */
const links = [
  'dcat:accessURL',
  'dcat:downloadURL',
  'dcat:endpointDescription',
  'dcat:endpointURL',
  'dcat:hasVersion',
  'dcat:inSeries',
  'dcat:isVersionOf',
  'dcat:landingPage',
  'dcat:mediaType',
  'dcat:previousVersion',
  'dcat:seriesMember',
  'dcat:servesDataset',
  'dcat:theme',
  'dcat:themeTaxonomy',
  'dct:accessRights',
  'dct:conformsTo',
  'dct:language',
  'dct:license',
  'dct:publisher',
  'dct:rights',
  'dct:spatial',
  'foaf:homepage',
  'foaf:page',
  'prov:wasDerivedFrom',
  'rdfs:seeAlso',
  'spdx:algorithm',
  'vcard:hasEmail',
] as const;

/** Terms whose values are of a type that JSON does not tell. */
const typed = {
  'dcat:byteSize': 'xsd:nonNegativeInteger',
  'dcat:startDate': 'xsd:gYear',
  'dcat:endDate': 'xsd:gYear',
  'dct:issued': 'xsd:date',
  'dct:modified': 'xsd:date',
  'spdx:checksumValue': 'xsd:hexBinary',
} as const;

/** The context in which the catalogue is read (JSON-LD 1.1). */
export const context = {
  ...spaces,
  ...Object.fromEntries(links.map((term) => [term, { '@type': '@id' }])),
  ...Object.fromEntries(Object.entries(typed).map(([term, type]) => [term, { '@type': type }])),
};
