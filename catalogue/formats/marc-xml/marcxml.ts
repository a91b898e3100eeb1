import type { Format } from '../format.ts'
import { marc21Dialect } from '../marc21/marc21-dialect.ts'
import { claimMarcXml } from './claim-marc-xml.ts'
import { readMarcXml } from './read-marc-xml.ts'

/** MARC 21 in XML: MARCXML and MarcXchange, with a namespace, a prefix or neither, alone or in the answers of OAI-PMH and SRU. */
export const marcxml: Format = {
  id: 'marcxml',
  claim: files => claimMarcXml(files, marc21Dialect),
  read: (files, context) => readMarcXml(files, context, marc21Dialect),
}
