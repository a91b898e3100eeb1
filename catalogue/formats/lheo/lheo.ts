import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'
import { readXmlRecords } from '../xml/read-xml-records.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { lheoTraining } from './lheo-training.ts'
import { lineAt } from './lheo-values.ts'

/**
 * LHEO, the French language of training offers (lheo.gouv.fr; 2.2 and 2.3 differ in their namespace alone for what is read): a document per `formation`,
 * its key the source's own number. Who is to be written to is left out and counted: a catalogue names no private person.
 */
export const lheo: Format = { id: 'lheo', claim: claimLheo, read: readLheo }

const ROOT = /<(?:[\w.-]+:)?lheo[\s>]/

function claimLheo(files: readonly SourceFile[]): readonly Claim[] {
  return files
    .filter(file => {
      const text = decodeHead(file.head)
      // The schema itself speaks of the same names.
      return /^\ufeff?\s*</.test(text) && ROOT.test(text) && !/<(?:[\w.-]+:)?schema[\s>]/.test(text)
    })
    .map(file => ({ files: [file], sureness: 1 }))
}

async function* readLheo(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  for (const file of files) {
    let persons = 0
    for await (const item of readXmlRecords(file, context, name => name === 'formation')) {
      if (isProblem(item)) {
        yield item
        continue
      }
      const { record, tree } = item
      persons += countPersons(tree)
      const title = lineAt(tree, 'intitule-formation')
      const key = tree.attributes['numero']?.trim() || lineAt(tree, 'identifiant-module')
      if (key === undefined)
        yield refused(
          file.name,
          record,
          'numero',
          'missing-id',
          'The training has no number of its own (formation numero="..."), by which it would be known the next time. Ask the supplier for it.',
        )
      else if (title === undefined)
        yield refused(
          file.name,
          record,
          'intitule-formation',
          'missing-field',
          'The training has no name. Correct it in the source and export again.',
        )
      else yield { file: file.name, record, key, document: lheoTraining(tree, title) }
    }
    if (persons > 0) yield namesDropped(file.name, persons)
  }
}

/** Persons named in an element and all below it: those who have a first name or a title before their name. */
const countPersons = (tree: XmlTree): number =>
  tree.children.reduce(
    (sum, child) => sum + countPersons(child),
    Number(lineAt(tree, 'nom') !== undefined && (lineAt(tree, 'prenom') ?? lineAt(tree, 'civilite')) !== undefined),
  )

const refused = (file: string, record: number, field: string, code: Problem['code'], message: string): Problem => ({
  code,
  severity: 'refused',
  file,
  record,
  field,
  message,
})

const namesDropped = (file: string, persons: number): Problem => ({
  code: 'name-dropped',
  severity: 'warning',
  file,
  field: 'coordonnees',
  message: `${persons} ${persons === 1 ? 'person is' : 'persons are'} named as contacts and left out: the catalogue names no private person. Nothing to do.`,
})
