import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SEGMENT_VERSION } from '../../catalogue/index/layout.ts'
import type { CatalogueDocument } from '../../catalogue/model/document.ts'
import type { CentreFolder } from '../../catalogue/release/centre-folder.ts'
import { readCentre } from '../../catalogue/release/centre-folder.ts'
import { publish } from '../../catalogue/release/publish.ts'
import { corpusDocument } from './corpus.ts'

/** The corpus as a draft holds it: without the numbers that a publication gives, on the centre's shelves and of its levels, a tenth of it on two shelves. */
async function* corpus(documents: number, { plan, centre: { levels } }: CentreFolder): AsyncGenerator<CatalogueDocument> {
  const shelves = plan.places.filter(({ kind }) => kind === 'shelf').map(({ id }) => id)
  const said = levels.map(level => level.said[0])
  for (let i = 0; i < documents; i++) {
    const { number: _number, ...document } = corpusDocument(i)
    const turns = Math.imul(i + 1, 2_654_435_761) >>> 8
    const places = turns % 10 === 0 ? [turns, turns + 1] : [turns]
    const level = said[turns % (2 * said.length)]
    const holdings = places.map(turn => ({ place: shelves[turn % shelves.length], callNumber: `331.${turns % 1000}` }))
    yield { ...document, holdings, ...(level !== undefined && { level }) }
  }
}

/** What was published: another is published where this differs. */
const stampOf = (documents: number): string => JSON.stringify({ documents, segments: SEGMENT_VERSION, corpus: 2 })

/** Publishes the demonstration's centre with the generated corpus into `home/releases`, unless it stands there. Throws when that does not work. */
export async function publishCorpus(home: string, documents: number): Promise<void> {
  const to = join(home, 'releases')
  const stamp = join(home, 'corpus.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(documents)) return
  rmSync(to, { recursive: true, force: true })
  const centre = await readCentre(join('catalogue', 'demo', 'centre'))
  if (!centre.ok) throw new Error(JSON.stringify(centre.error))
  const published = await publish({
    home,
    to,
    at: new Date(),
    acceptRemovals: true,
    documents: corpus(documents, centre.value),
    attachmentFile: path => path,
    centre: centre.value,
  })
  if (!published.ok) throw new Error(JSON.stringify(published.error))
  writeFileSync(stamp, stampOf(documents))
  console.log(`published ${published.value.documents} documents in ${published.value.seconds.toFixed(1)} s, ${published.value.bytes} bytes`)
}
