import type { Language } from '../domain/languages.ts';

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
  'dcat:inSeries',
  'dcat:landingPage',
  'dcat:mediaType',
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
  'dct:modified': 'xsd:date',
  'spdx:checksumValue': 'xsd:hexBinary',
} as const;

/** The context in which the catalogue is read (JSON-LD 1.1). */
export const context = {
  ...spaces,
  ...Object.fromEntries(links.map((term) => [term, { '@type': '@id' }])),
  ...Object.fromEntries(Object.entries(typed).map(([term, type]) => [term, { '@type': type }])),
};
