import type { Format } from '../format.ts'
import { claimIso2709 } from '../marc/claim-iso-2709.ts'
import { readIso2709 } from '../marc/read-iso-2709.ts'
import { marc21Dialect } from './marc21-dialect.ts'

/** MARC 21 in ISO 2709, as library systems exchange it in most of the world. */
export const marc21: Format = {
  id: 'marc21',
  claim: files => claimIso2709(files, marc21Dialect),
  read: (files, context) => readIso2709(files, context, marc21Dialect),
}
