import { describe, expect, it } from 'vitest'
import { QR_BYTES } from '../../../renderer/ui/qr-code.tsx'
import { listTexts } from '../../../renderer/visitor/list/take/list-texts.ts'
import { bytesOf } from '../../../renderer/visitor/list/take/pack-texts.ts'
import type { WholeList } from '../../../renderer/visitor/list/use-kept.ts'
import type { Kiosk } from '../../../renderer/visitor/state/kiosk-context.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'
import { demoBundle } from '../../helpers/in-kiosk.tsx'
import { desks } from '../demo-centre-folder.ts'

const minutes = (instant: string): number => Date.parse(instant) / 60_000
const NOW = minutes('2026-11-26T12:00Z')
const kiosk = {
  bundle: demoBundle,
  start: { created: '2026-11-20T05:00Z' },
  nowMinutes: NOW,
  clockTrusted: true,
  knownUntilMinutes: NOW + 100 * 24 * 60,
} as unknown as Kiosk

/** Two spans a day but for the weekend, an evening on Thursday: the hours of a desk as desks have them, over the turn of a month. */
const WEEK = [
  '2026-11-26T12:30Z 2026-11-26T18:00Z',
  '2026-11-27T08:30Z 2026-11-27T11:30Z',
  '2026-11-27T12:30Z 2026-11-27T16:30Z',
  '2026-11-30T12:30Z 2026-11-30T16:30Z',
  '2026-12-01T08:30Z 2026-12-01T11:30Z',
  '2026-12-01T12:30Z 2026-12-01T16:30Z',
  '2026-12-02T08:30Z 2026-12-02T11:30Z',
  '2026-12-02T12:30Z 2026-12-02T16:30Z',
].map(span => span.split(' ').map(minutes))

const TITLES = [
  'Infirmier / Infirmière',
  'Devenir infirmier ou infirmière à 40 ans',
  'Pourquoi certaines infirmières arrêtent',
  'Une nuit à l’hôpital : deux infirmières racontent',
  'Préparer l’entrée en IFSI par la formation continue',
  'Coiffeur / Coiffeuse',
]
const shelves = demoBundle.plan.places.filter(({ kind }) => kind === 'shelf')
const kept = TITLES.map((title, index) => ({
  number: `000${1000 + index}`,
  missing: false,
  card: {
    title,
    number: `000${1000 + index}`,
    kind: 'job-sheet',
    language: 'fr',
    needs: [],
    readable: false,
    place: shelves[index % shelves.length]!.id,
    callNumber: `B ${index + 1}`,
  },
}))
const list = {
  kept,
  dates: [],
  desks: desks
    .filter(({ general }) => !general)
    .slice(0, 2)
    .map(desk => ({
      desk: { ...desk, aliases: [], expanded: { readable: true, intervals: WEEK } },
      need: undefined,
      open: { state: 'open' },
    })),
} as unknown as WholeList

const textsIn = (language: string, of: WholeList = list): readonly string[] => listTexts(of, kiosk, createWords(language, 'fr'), QR_BYTES)

describe('P360: a list as a text for a telephone', () => {
  it.each(LANGUAGES.map(({ tag }) => tag))(
    'fits into one code with two documents and the hours of a desk, into two with six: %s',
    language => {
      expect(textsIn(language, { ...list, kept: list.kept.slice(0, 2) })).toHaveLength(1)
      const texts = textsIn(language)
      expect(texts).toHaveLength(2)
      for (const text of texts) expect(bytesOf(text)).toBeLessThanOrEqual(QR_BYTES)
      for (const { card, number } of kept) expect(texts.join('\n')).toContain(`\n${card.title}\n${number} · `)
    },
  )

  it('has each number at the beginning of its line, and no longer row of digits', () => {
    for (const [digits] of textsIn('ar')
      .join('\n')
      .matchAll(/\d{3,}/g))
      expect(digits).toMatch(/^\d{7}$/)
    expect(
      textsIn('fr')
        .join('\n')
        .match(/^\d{7} · /gm),
    ).toHaveLength(kept.length)
  })

  it('says days with their month, those with the same hours on one line', () => {
    const [text = ''] = textsIn('fr', { ...list, kept: list.kept.slice(0, 1) })
    expect(text).toContain('jeu. 26 nov. : 13 h 30 – 19 h\n')
    expect(text).toContain('ven. 27 nov. · mar. 1er – mer. 2 déc. : 9 h 30 – 12 h 30, 13 h 30 – 17 h 30\n')
    expect(text).not.toContain('Fermé')
  })

  it('parts its first line as its language does', () => {
    expect(textsIn('ar')[0]!.split('\n')[0]).toMatch(/^قائمتي، /)
    expect(textsIn('ar')[0]).not.toContain(',')
  })
})

describe('P676: what is taken away says no hours that are over', () => {
  const at = (instant: string) =>
    listTexts({ ...list, kept: list.kept.slice(0, 1) }, { ...kiosk, nowMinutes: minutes(instant) }, createWords('fr', 'fr'), QR_BYTES)[0]

  it('leaves the morning out in the afternoon: that day stands with those that have the same hours left', () => {
    expect(at('2026-11-27T13:00Z')).toContain('ven. 27 nov. · lun. 30 nov. : 13 h 30 – 17 h 30\n')
    expect(at('2026-11-27T07:00Z')).toContain('ven. 27 nov. · mar. 1er – mer. 2 déc. : 9 h 30 – 12 h 30, 13 h 30 – 17 h 30\n')
  })

  it('names the next day with hours where the whole week has none', () => {
    expect(at('2026-11-18T12:00Z')).toContain('jeu. 26 nov. : 13 h 30 – 19 h\n')
  })

  it('begins with the next day when all hours of today are over, and does not say that today is closed', () => {
    expect(at('2026-11-27T17:00Z')).not.toContain('27 nov.')
    expect(at('2026-11-27T17:00Z')).not.toContain('Fermé')
    expect(at('2026-11-27T07:00Z')).toContain('ven. 27 nov.')
  })
})
