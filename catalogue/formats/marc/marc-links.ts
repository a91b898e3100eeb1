import { isWebAddress } from '../web-address.ts'
import type { MarcRecord } from './marc-record.ts'
import { fieldsOf, subfieldOf, subfieldsOf } from './marc-record.ts'

/** 856$u, which means the same in every MARC, with $z or $y beside it; what is no web address is left out. */
export function marcLinks(record: MarcRecord): { url: string; label?: string }[] {
  const links = new Map<string, { url: string; label?: string }>()
  for (const field of fieldsOf(record, '856')) {
    const label = subfieldOf(field, 'z') ?? subfieldOf(field, 'y')
    for (const url of subfieldsOf(field, 'u')) {
      if (isWebAddress(url)) links.set(url, { url, ...(label !== undefined && { label }) })
    }
  }
  return [...links.values()]
}
