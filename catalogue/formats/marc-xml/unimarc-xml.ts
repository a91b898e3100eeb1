import type { Format } from '../format.ts'
import { unimarcDialect } from '../unimarc/unimarc-dialect.ts'
import { claimMarcXml } from './claim-marc-xml.ts'
import { readMarcXml } from './read-marc-xml.ts'

/** UNIMARC in XML: in the elements of MARCXML and MarcXchange, in the slim form of the Italian national library, and as PMB exports it. */
export const unimarcXml: Format = {
  id: 'unimarc-xml',
  claim: files => claimMarcXml(files, unimarcDialect),
  read: (files, context) => readMarcXml(files, context, unimarcDialect),
}
