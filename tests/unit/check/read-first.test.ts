import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import { checkDocuments } from '../../../catalogue/check/check-documents.ts'
import { MOST_THEMES } from '../../../catalogue/check/check-themes.ts'
import type { Centre } from '../../../catalogue/model/centre.ts'
import type { DocumentId } from '../../../catalogue/model/document.ts'
import { problemText } from '../../../catalogue/model/problem-text.ts'
import type { CentreFolder } from '../../../catalogue/release/centre-folder.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import { inTurn, sampleDocument } from '../../helpers/sample-centre.ts'

const TODAY = '2026-11-24'
let demo: CentreFolder

beforeAll(async () => {
  const read = await readCentre(fileURLToPath(new URL('../../../catalogue/demo/centre', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  demo = read.value
})

const ids = (...keys: readonly string[]) => keys.map(key => `essai:${key}` as DocumentId)

/** The demonstration with one need that has one theme, and no desk that asks for anything. */
function centre({ need = [], theme = [], languages }: { need?: DocumentId[]; theme?: DocumentId[]; languages?: string[] }): CentreFolder {
  const [first] = demo.centre.needs
  const [about] = first?.themes ?? []
  if (first === undefined || about === undefined) throw new Error('the demonstration has a need with a theme')
  const needs: Centre['needs'] = [{ ...first, readFirst: need, themes: [{ ...about, readFirst: theme }] }]
  return { ...demo, desks: [], centre: { ...demo.centre, needs, ...(languages !== undefined && { languages }) } }
}

const NEEDS = { needs: ['orientation'] }
/** What is said of what is read first. */
async function said(folder: CentreFolder, ...documents: ReturnType<typeof sampleDocument>[]): Promise<readonly string[]> {
  const { problems } = await checkDocuments(inTurn(documents), folder, TODAY)
  return problems.filter(({ field }) => field?.includes('readFirst')).map(problemText)
}

describe('P654: check says of what is to be read first', () => {
  test('that a document stands twice in one list, once, with both places', () => {
    const problems = checkCentre(centre({ need: ids('a', 'b', 'a', 'a'), theme: ids('a', 'b') }), { today: TODAY })
    const twice = problems.filter(({ code }) => code === 'duplicate-id')
    expect(twice).toMatchObject([{ severity: 'warning', file: 'centre.json', id: 'orientation', field: 'needs[0].readFirst[2]' }])
    expect(twice[0]?.message).toMatch(/"essai:a" stands in this list already, at needs\[0\]\.readFirst\[0\].*take this one out/)
  })

  test('what is over, what will be within three months, and nothing of what goes on', async () => {
    const folder = centre({ need: ids('over', 'soon', 'later', 'ever'), theme: ids('over') })
    const lines = await said(
      folder,
      sampleDocument('over', { ...NEEDS, validUntil: '2026-11-23' }),
      sampleDocument('soon', { ...NEEDS, validUntil: '2027-02-24' }),
      sampleDocument('later', { ...NEEDS, validUntil: '2027-02-25' }),
      sampleDocument('ever', NEEDS),
    )
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/needs\[0\]\.readFirst\[0\].*was 2026-11-23, and nobody is shown it: name another/)
    expect(lines[1]).toMatch(/needs\[0\]\.readFirst\[1\].*is 2027-02-24, within three months, and the list is shown without it/)
    expect(lines[2]).toMatch(/needs\[0\]\.themes\[0\]\.readFirst\[0\]/)
  })

  test('that a desk’s page leads to what is over', async () => {
    const [desk] = demo.desks
    const folder = { ...centre({}), desks: [{ ...desk!, readFirst: ids('over') }] }
    const lines = await said(folder, sampleDocument('over', { ...NEEDS, validUntil: '2026-11-23' }))
    expect(lines).toEqual([expect.stringMatching(/desks\.json.*the desk's page leads to it all the same/)])
  })

  test('that a list is in languages that nobody can choose, and nothing of one that has a document somebody reads', async () => {
    const documents = [
      sampleDocument('pl', { ...NEEDS, language: 'pl' }),
      sampleDocument('ro', { ...NEEDS, language: 'ro' }),
      sampleDocument('fr', NEEDS),
    ]
    const lines = await said(centre({ need: ids('pl', 'ro'), theme: ids('pl', 'fr') }), ...documents)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/needs\[0\]\.readFirst.*in pl, ro, which nobody can choose on the screens \(fr, .*Name a document in "fr"/)
    expect(await said(centre({ need: ids('pl', 'ro'), languages: ['fr', 'ro'] }), ...documents)).toEqual([])
  })

  test('that lists are in one language alone, all of them in one line, where the draft has others for the need', async () => {
    const french = [sampleDocument('a', NEEDS), sampleDocument('b', NEEDS)]
    const folder = centre({ need: ids('a', 'b'), theme: ids('a') })
    expect(await said(folder, ...french)).toEqual([])
    expect(await said(folder, ...french, sampleDocument('other', { needs: ['emploi'], language: 'ar' }))).toEqual([])
    const lines = await said(folder, ...french, sampleDocument('ar', { ...NEEDS, language: 'ar' }))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/2 lists \(orientation; orientation: .*\) are each in one language alone \(fr\).*in ar: .*Name one in each/)
    const arabic = sampleDocument('ar', { ...NEEDS, language: 'ar' })
    expect(await said(centre({ need: ids('a', 'ar'), theme: ids('b', 'ar') }), ...french, arabic)).toEqual([])
    expect(await said({ ...folder, centre: { ...folder.centre, languages: ['fr'] } }, ...french, arabic)).toEqual([])
  })
})

describe('P655: check says of themes', () => {
  const themed = (count: number, guideAsks: 'field' | 'theme' = 'field') => {
    const folder = centre({})
    const [need] = folder.centre.needs
    const themes = Array.from({ length: count }, (_, index) => ({ ...need!.themes[0]!, id: `t${index}` }))
    const needs = [{ ...need!, themes, guideAsks }]
    return checkCentre({ ...folder, ways: [], centre: { ...folder.centre, needs } }, { today: TODAY }).filter(
      ({ file, field }) => file === 'centre.json' && field?.startsWith('needs[0].'),
    )
  }

  test('that a need has more than fit on a screen, and how many do', () => {
    expect(themed(MOST_THEMES)).toEqual([])
    expect(themed(MOST_THEMES + 1)).toMatchObject([
      { severity: 'warning', file: 'centre.json', id: 'orientation', field: 'needs[0].themes' },
    ])
    expect(themed(MOST_THEMES + 1)[0]?.message).toMatch(new RegExp(`${MOST_THEMES + 1} themes; .* ${MOST_THEMES} stand on a screen`))
  })

  test('that the guide is to ask about themes where there are none', () => {
    expect(themed(0)).toEqual([])
    expect(themed(1, 'theme')).toEqual([])
    expect(themed(0, 'theme')).toMatchObject([{ severity: 'warning', field: 'needs[0].guideAsks' }])
    expect(themed(0, 'theme')[0]?.message).toMatch(/write its "themes", or take "guideAsks" out/)
  })
})
