/** The namespace of SKOS (W3C Recommendation of 18 August 2009). */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'

/** What relative addresses in a file are taken against: a name that nothing on any network can have (RFC 2606). */
export const NO_BASE = 'https://vocabulary.invalid/'

/** Part of an RDF term, as every RDF/JS library gives it. */
type Term = Readonly<{ termType: string; value: string; language?: string }>

/** One RDF statement, of an RDF/JS library. */
export type Statement = Readonly<{ subject: Term; predicate: Term; object: Term }>
