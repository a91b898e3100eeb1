import type { Problem } from '../../../model/problem.ts'
import { guessDialect } from '../../csv/csv-dialect.ts'
import { foldHeader } from '../../csv/fold-header.ts'
import type { SourceFile } from '../../format.ts'

/** Whether a file is one of the tables of ESCO's download, by its columns. */
export function isEscoTable(file: SourceFile): boolean {
  const header = new Set(guessDialect(file)?.header.map(foldHeader))
  return header.has('concepturi') && (header.has('preferredlabel') || header.has('broaderuri'))
}

/** The language in the name of one of ESCO's files: `occupations_en-us.csv.gz` is in `en-us`; undefined where the name says none. */
export const languageInName = (name: string): string | undefined =>
  /_([a-z]{2,3}(?:-[a-z]{2,4})?)(?: ?\(\d+\))?\.csv(?:\.gz)?$/i.exec(name)?.[1]

/** Says of a table of labels that its name does not tell their language. */
export const withoutLanguage = (file: string): Problem => ({
  code: 'missing-field',
  severity: 'refused',
  file,
  field: 'language',
  message: 'The file’s name does not say its language. Name it as ESCO does, such as occupations_fr.csv.',
})

/** The other labels of a row: a line break separates them in release 1.0, a bar in 1.2. */
export const otherLabels = (cell: (column: string) => string): string[] =>
  ['altlabels', 'hiddenlabels'].flatMap(column => cell(column).split(/[\r\n|]+/))
