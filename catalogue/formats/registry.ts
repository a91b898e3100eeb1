import { csv } from './csv/csv.ts'
import { dublinCore } from './dublin-core/dublin-core-xml.ts'
import { esco } from './esco/esco.ts'
import type { Format } from './format.ts'
import { jobOffers } from './job-offers/job-offers.ts'
import { jsonTable } from './json-table/json-table.ts'
import { lheo } from './lheo/lheo.ts'
import { marcxml } from './marc-xml/marcxml.ts'
import { unimarcXml } from './marc-xml/unimarc-xml.ts'
import { marc21 } from './marc21/marc21.ts'
import { memoNotices } from './memo-notices/memo-notices.ts'
import { ods } from './ods/ods.ts'
import { onisep } from './onisep/onisep.ts'
import { ownCsv } from './own-export/own-csv.ts'
import { papers } from './papers/papers.ts'
import { parcoursup } from './parcoursup/parcoursup.ts'
import { ris } from './ris/ris.ts'
import { rncp } from './rncp/rncp.ts'
import { rome } from './rome/rome.ts'
import { rome3 } from './rome3/rome3.ts'
import { schemaOrg } from './schema-org/schema-org.ts'
import { unimarc } from './unimarc/unimarc.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Every import format. Adding one: its module, its line here, its tests. The surer claim wins; among equals, the earlier line. */
export const formats: readonly Format[] = [
  ownCsv,
  rome,
  rome3,
  esco,
  onisep,
  lheo,
  rncp,
  parcoursup,
  jobOffers,
  schemaOrg,
  unimarc,
  marc21,
  unimarcXml,
  marcxml,
  memoNotices,
  dublinCore,
  ris,
  xlsx,
  ods,
  papers,
  csv,
  jsonTable,
]
