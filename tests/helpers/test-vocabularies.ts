import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkVocabularies } from '../../catalogue/concepts/link-vocabularies.ts'
import { SheetVocabularies } from '../../catalogue/concepts/sheet-vocabularies.ts'
import { openDraft } from '../../catalogue/draft/draft.ts'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import type { CentreFolder } from '../../catalogue/release/centre-folder.ts'
import { mergeVocabularies, placedConcepts } from '../../catalogue/release/merge-vocabularies.ts'
import { sharedData } from './shared-data.ts'

/** The folders of ESCO's occupations in French, Spanish, English and Arabic; undefined where one is not here. */
export function escoFolders(): readonly string[] | undefined {
  const folders = ['esco-v1.0-fr-es-en', 'esco-v1.0.x-ar-fr-en'].map(sharedData)
  return folders.every(folder => folder !== undefined) ? folders : undefined
}

/**
 * The vocabularies of a release as a publication makes them: the centre's own and those imported from folders as a librarian does, linked with each other and with
 * what the documents call their concepts.
 */
export async function testVocabularies(
  folders: readonly string[],
  documents: readonly ReleaseDocument[],
  own: CentreFolder['vocabularies'],
): Promise<readonly Vocabulary[]> {
  const home = await mkdtemp(join(tmpdir(), 'escale-vocabularies-'))
  try {
    for (const folder of folders) {
      const { outcome } = await importFiles([folder], { home, source: 'esco', as: 'vocabulary' })
      if (outcome !== 'done') throw new Error(`the import of ${folder} ended ${outcome}`)
    }
    const concepts = await placedConcepts(own, (await openDraft(home)).concepts())
    const given = mergeVocabularies(concepts, own).map(({ vocabulary }) => vocabulary)
    const sheets = new SheetVocabularies()
    for (const document of documents) sheets.see(document)
    const schemes = new Set(given.map(({ scheme }) => scheme))
    return linkVocabularies([...given, ...sheets.vocabularies(schemes)]).slice(0, given.length)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
