import type { Format } from '../format.ts'
import { claimIso2709 } from '../marc/claim-iso-2709.ts'
import { readIso2709 } from '../marc/read-iso-2709.ts'
import { unimarcDialect } from './unimarc-dialect.ts'

/** UNIMARC in ISO 2709, as library systems exchange it in France and elsewhere. A file of broken records alone is taken for it, and its records refused one by one. */
export const unimarc: Format = {
  id: 'unimarc',
  claim: files => claimIso2709(files, unimarcDialect),
  read: (files, context) => readIso2709(files, context, unimarcDialect),
}
