import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { concept } from '../../../catalogue/model/document.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'

const DEMO = join('catalogue', 'demo')

/** The ROME codes that the demonstration's documents carry. */
function codesOfDocuments(): ReadonlySet<string> {
  const files = z.array(z.looseObject({ concepts: z.array(concept).default([]) }))
  const documents = readdirSync(join(DEMO, 'documents')).flatMap(file =>
    files.parse(JSON.parse(readFileSync(join(DEMO, 'documents', file), 'utf8'))),
  )
  return new Set(documents.flatMap(({ concepts }) => concepts.filter(({ scheme }) => scheme === 'ROME').map(({ code }) => code)))
}

test('every job that the demonstration’s documents are about has a name in every language of its screens but the documents’ own', async () => {
  const centre = await readCentre(join(DEMO, 'centre'))
  if (!centre.ok) throw new Error(JSON.stringify(centre.error))
  const concepts = centre.value.vocabularies.flatMap(({ vocabulary }) => vocabulary.concepts)
  expect(concepts.map(({ code }) => code).toSorted()).toEqual([...codesOfDocuments()].toSorted())
  const languages = centre.value.centre.languages.filter(language => language !== 'fr').toSorted()
  for (const { prefLabel } of concepts) expect(Object.keys(prefLabel).toSorted()).toEqual(languages)
})
