import { describe, expect, it } from 'vitest'
import { documentsIntake } from '../../../catalogue/intake/documents-intake.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'

const record = (key: string, more: object = {}) => ({
  file: 'livres.csv',
  record: 1,
  key,
  document: { kind: 'book', title: 'Un livre', language: 'fr', holdings: [{ zone: 'A' }], ...more },
})

describe('an import takes out what deceives, and says so once', () => {
  it('P104, P106: characters that are not seen, labels and addresses that lead elsewhere', () => {
    const checker = documentsIntake.checker({ source: 'livres', limits: LIMITS })
    const line = (key: string, more: object) => {
      const made = checker.line(record(key, more) as Parameters<typeof checker.line>[0])
      if (!made.ok) throw new Error(made.error.message)
      return JSON.parse(made.value.line)
    }
    expect(line('1', { title: 'Un\u202e li\u0000vre', body: { text: 'ab\u0001d\f', pages: [0, 3] } })).toMatchObject({
      title: 'Un livre',
      body: { text: 'ab d ', pages: [0, 3] },
    })
    const links = [
      { url: 'https://evil.example/', label: 'caf.fr' },
      { url: 'https://caf.fr@evil.example/', label: 'La CAF' },
      { url: 'https://www.caf.fr/', label: 'caf.fr' },
    ]
    expect(line('2', { links }).links).toEqual([{ url: 'https://evil.example/' }, { url: 'https://www.caf.fr/', label: 'caf.fr' }])
    expect(line('3', { title: 'Un autre\u2066' }).title).toBe('Un autre')
    line('4', {})
    expect(checker.end(() => true).map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', expect.stringMatching(/^2 documents held characters that are not seen .* For example livres:1, livres:3\.$/)],
      ['warning', expect.stringMatching(/^1 document has an address with a name before its site.* For example livres:2\.$/)],
      ['warning', expect.stringMatching(/^1 document has a link whose label names another site.* For example livres:2\.$/)],
    ])
    expect(checker.end(() => false)).toEqual([])
  })

  it('P107: refuses a title that is a text, by its length', () => {
    const checker = documentsIntake.checker({ source: 'livres', limits: LIMITS })
    const take = (title: string) => checker.line(record('1', { title }) as Parameters<typeof checker.line>[0])
    expect(take('x'.repeat(LIMITS.titleCharacters)).ok).toBe(true)
    expect(take('x'.repeat(LIMITS.titleCharacters + 1))).toMatchObject({
      ok: false,
      error: { code: 'too-big', field: 'title', message: expect.stringContaining('no title but a text') },
    })
  })
})
