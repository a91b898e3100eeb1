import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenSearch } from '../../../catalogue/cli/open-search.ts'
import type { Related } from '../../../catalogue/search/types.ts'
import { openDemo } from '../../helpers/demo-release.ts'

let folder: string
let demo: OpenSearch

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-related-'))
  demo = await openDemo(folder, new Date('2026-11-24T09:00:00Z'))
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the screen asks beside a document. */
async function besides(id: string): Promise<Related> {
  const document = await demo.document(id)
  if (!document.ok || document.value === undefined) throw new Error(`the demonstration has no ${id}`)
  const lists = demo.bundle.centre.needs
    .flatMap(({ themes }) => themes)
    .filter(({ readFirst }) => readFirst.some(own => own === id))
    .map(theme => ({ id: theme.id, documents: theme.readFirst }))
  const { language } = document.value
  return demo.engine.related(document.value, { limit: 3, language, mainLanguage: 'fr', lists, today: '2026-11-24' })
}

const shown = async (id: string): Promise<readonly string[]> => {
  const { others, same } = await besides(id)
  return [...others, ...same].map(hit => hit.id)
}

test('P624: a number that two titles share makes them no subject: after 50 is not about fifty euros', async () => {
  expect(await shown('demo:seniors-emploi')).not.toContain('images:video-arnaque')
})

describe('P624: of the demonstration’s documents, what stands beside a document is on its subject', () => {
  test.each([
    ['demo:depliant-demission', 'demo:demission-regles'],
    ['demo:depliant-creation', 'demo:creer-entreprise-etapes'],
    ['demo:vae-mode-emploi', 'images:video-vae-jury'],
    ['demo:reprendre-apres-deuil', 'demo:burn-out-retour'],
    ['demo:technicien-forestier', 'demo:maraicher'],
    ['demo:maraicher', 'formations:formation-bprea'],
    ['demo:harcelement-travail', 'demo:depliant-harcelement'],
    ['demo:depliant-frontalier', 'demo:frontalier'],
    ['demo:budget-serre', 'demo:surendettement'],
    ['demo:kinesitherapeute', 'demo:infirmier'],
    ['demo:employe-libre-service', 'demo:vendeur'],
    ['fonds:livre-creche', 'demo:auxiliaire-puericulture'],
    ['demo:ar-nurse', 'demo:infirmier'],
    ['demo:ar-interview', 'demo:entretien-embauche'],
  ])('%s leads to %s', async (id, other) => {
    expect(await shown(id)).toContain(other)
  })

  test.each([
    // Words in passing: "vérifier", "point", "technicien", "contrat", "compte rendu", "pair".
    ['demo:depliant-demission', ['demo:entrepreneur-vtc', 'demo:compte-personnel-formation', 'demo:depliant-retraite-active']],
    ['demo:depliant-bilan', ['demo:salaire-impaye', 'demo:budget-serre', 'demo:recoltes-vendanges']],
    ['demo:technicien-forestier', ['demo:technicien-son', 'demo:technicien-maintenance', 'formations:formation-cyber']],
    ['demo:depliant-garantie-jeunes', ['demo:armee-gendarmerie', 'demo:armee-essayer', 'demo:contrats-salaire']],
    ['demo:cr-conf-demain', ['demo:cr-forum-sante', 'demo:cr-atelier-vae', 'demo:depliant-vae']],
    ['demo:au-pair-etranger', ['demo:palefrenier', 'demo:garde-enfants-demandeur']],
    ['demo:kinesitherapeute', ['demo:burn-out-retour', 'demo:retour-longue-maladie']],
  ])('%s does not lead to what shares a word in passing', async (id, others) => {
    const found = await shown(id)
    expect(found.length).toBeGreaterThan(0)
    for (const other of others) expect(demo.engine.cards([other]), other).toHaveLength(1)
    expect(found.filter(other => others.includes(other))).toEqual([])
  })

  test('nearly every document has something beside it, all of it with a reason that can be said, in a language that is read', async () => {
    const keys = Array.from({ length: Math.ceil(demo.engine.documents / 100) }, (_, page) =>
      demo.engine.list({ by: 'title', language: 'fr', offset: page * 100, limit: 100 }),
    )
    const ids = new Set(keys.flatMap(({ lines }) => lines.map(({ card }) => card.id)))
    let without = 0
    for (const id of ids) {
      const { others, same } = await besides(id)
      if (others.length + same.length === 0) without++
      const [own] = demo.engine.cards([id])
      for (const { card, reasons } of [...others, ...same]) {
        expect(card.id).not.toBe(id)
        expect(['fr', own?.language]).toContain(card.language)
        expect(reasons.some(reason => reason.kind !== 'concept' || reason.inferred !== true)).toBe(true)
      }
    }
    expect(ids.size).toBeGreaterThan(400)
    expect(without / ids.size).toBeLessThan(0.05)
  })
})
