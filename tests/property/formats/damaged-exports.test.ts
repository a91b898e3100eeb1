import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'

const ROWS = Array.from({ length: 12 }, (_, index) => ({
  id: `K${index}`,
  titre: `Titre ${index}`,
  url: `https://lampes.example/${index}`,
}))

/** Small exports of formats that are read in different ways. */
const EXPORTS: Readonly<Record<string, string>> = {
  'a.csv': `id;titre;url\n${ROWS.map(row => `${row.id};"${row.titre}";${row.url}`).join('\n')}\n`,
  'a.json': JSON.stringify({ total: ROWS.length, reponse: { fiches: ROWS } }),
  'lignes.json': ROWS.map(row => JSON.stringify(row)).join('\n'),
  'a.ris': ROWS.map(row => `TY  - BOOK\nID  - ${row.id}\nTI  - ${row.titre}\nER  - \n`).join(''),
  'a.xml': `<records xmlns:dc="http://purl.org/dc/elements/1.1/">${ROWS.map(row => `<record><dc:identifier>${row.id}</dc:identifier><dc:title>${row.titre}</dc:title></record>`).join('')}</records>`,
  'lheo.xml': `<lheo><offres>${ROWS.map(row => `<formation numero="${row.id}"><intitule-formation>${row.titre}</intitule-formation></formation>`).join('')}</offres></lheo>`,
}

type Damage = Readonly<{ how: string; at: number; length: number; sign: string }>

const damage: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom('cut out', 'repeated', 'put in', 'ends'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(120),
  sign: fc.constantFrom('"', '\n', '{', ']', '<', '</record>', ';', '}{', 'null', '\n\n', '\u0000', '\u001d', '12345678901234567890'),
})

function damaged(text: string, { how, at, length, sign }: Damage): string {
  const from = Math.floor(at * text.length)
  if (how === 'cut out') return text.slice(0, from) + text.slice(from + length)
  if (how === 'repeated') return text.slice(0, from + length) + text.slice(from)
  return how === 'ends' ? text.slice(0, from) : text.slice(0, from) + sign + text.slice(from)
}

test('P469: wherever an export is damaged, what was read is what went in and what was refused, and the same again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(EXPORTS)), fc.array(damage, { minLength: 1, maxLength: 4 }), async (name, damages) => {
      const home = mkdtempSync(join(tmpdir(), 'escale-damaged-'))
      try {
        const file = join(home, name)
        writeFileSync(file, damages.reduce(damaged, EXPORTS[name] ?? ''))
        const options = { home, source: 'x', needs: 'none', acceptRefused: true } as const
        const first = await importFiles([file], options)
        expect(first.problems.map(({ code }) => code)).not.toContain('lost-records')
        expect(first.read).toBe(first.new + first.changed + first.same + first.refused)
        if (first.outcome !== 'done') return
        const again = await importFiles([file], options)
        expect([again.outcome, again.new, again.changed, again.removed, again.refused]).toEqual(['done', 0, 0, 0, first.refused])
      } finally {
        rmSync(home, { recursive: true, force: true })
      }
    }),
    { numRuns: 80 },
  )
}, 60_000)
