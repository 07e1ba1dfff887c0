import jsonld, { type ContextDefinition, type JsonLdDocument, type Options } from 'jsonld';

/** A context that is known by its address, so that nothing need be fetched. */
export type Contexts = Readonly<Record<string, ContextDefinition>>;

/**
 * The statements of a document as N-Quads, read by the reference processor of JSON-LD in its safe mode; rejects at a term that no context
 * explains, at what would be dropped without a word, and at a context that it does not hold itself and is not among those given.
 */
export async function statementsOf(document: object, base: string, contexts: Contexts = {}): Promise<string[]> {
  const options: Options.ToRdf & { readonly safe: true } = {
    base,
    safe: true,
    format: 'application/n-quads',
    documentLoader: async (documentUrl: string) => {
      const context = contexts[documentUrl];
      if (context === undefined) throw new Error(`${documentUrl} would have to be fetched`);
      return { documentUrl, document: { '@context': context } };
    },
  };
  // The processor takes any JSON, and checks it.
  const quads: unknown = await jsonld.toRDF(document as JsonLdDocument, options);
  if (typeof quads !== 'string') throw new Error('not written as N-Quads');
  return quads.trimEnd().split('\n');
}

const namespace = 'http://www.w3.org/ns/csvw#';
const words =
  'tables url dialect tableSchema columns name datatype base format null lang required separator suppressOutput primaryKey foreignKeys columnReference reference resource encoding lineTerminators';

/** The words of CSV on the Web that our files use, and the prefixes that its initial context brings, under the address of its context. */
export const csvwContexts: Contexts = {
  'http://www.w3.org/ns/csvw': {
    ...Object.fromEntries(words.split(' ').map((word) => [word, `${namespace}${word}`])),
    titles: { '@id': `${namespace}title`, '@container': '@language' },
    dc: 'http://purl.org/dc/terms/',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    schema: 'http://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
};
