import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueDocument } from '../../catalogue/model/document.ts'
import { readCentre } from '../../catalogue/release/centre-folder.ts'
import { publish } from '../../catalogue/release/publish.ts'
import { corpusDocument } from './corpus.ts'

/** The corpus as a draft holds it: without the numbers that a publication gives. */
async function* corpus(documents: number): AsyncGenerator<CatalogueDocument> {
  for (let i = 0; i < documents; i++) {
    const { number: _number, ...document } = corpusDocument(i)
    yield document
  }
}

/** Publishes the demonstration's centre with the generated corpus into `home/releases`, unless it stands there. Throws when that does not work. */
export async function publishCorpus(home: string, documents: number): Promise<void> {
  const to = join(home, 'releases')
  if (existsSync(join(to, 'current'))) return
  const centre = await readCentre(join('catalogue', 'demo', 'centre'))
  if (!centre.ok) throw new Error(JSON.stringify(centre.error))
  const published = await publish({
    home,
    to,
    at: new Date(),
    documents: corpus(documents),
    attachmentFile: path => path,
    centre: centre.value,
  })
  if (!published.ok) throw new Error(JSON.stringify(published.error))
  console.log(`published ${published.value.documents} documents in ${published.value.seconds.toFixed(1)} s, ${published.value.bytes} bytes`)
}
