import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CUT, joinLines, mendCuts } from '../../../catalogue/formats/papers/child/pdf-lines.ts'
import { paperKeys } from '../../../catalogue/formats/papers/paper-keys.ts'
import { paperNames } from '../../../catalogue/formats/papers/paper-names.ts'
import { paperTitle } from '../../../catalogue/formats/papers/paper-title.ts'
import { documentId } from '../../../catalogue/model/document.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'

const part = fc.string({
  unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', 'ß', ' ', '_', '-', '.', '!', 'م', '7'),
  minLength: 1,
  maxLength: 12,
})
const name = fc
  .tuple(fc.array(part, { maxLength: 2 }), part, fc.constantFrom('pdf', 'PDF', 'docx', 'txt'))
  .map(([folders, stem, ending]) => [...folders, `${stem}.${ending}`].join('/'))
const folder = fc.uniqueArray(name, { minLength: 1, maxLength: 12 })
const filesOf = (base: string, names: readonly string[]) => names.map(one => memoryFile(`${base}/${one}`, 'x'))
const keysByName = (base: string, names: readonly string[]) =>
  new Map([...paperKeys(filesOf(base, names))].map(([file, key]) => [file.name.slice(base.length + 1), key]))

test('keys are the same whatever the order of a folder and its name, fit into ids, and no two papers share one', () => {
  fc.assert(
    fc.property(folder, fc.integer(), (names, seed) => {
      const keys = keysByName('papiers', names)
      const shuffled = [...names].sort((a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 7))
      expect(new Map([...keysByName('autre dossier', shuffled)].sort())).toEqual(new Map([...keys].sort()))
      expect(new Set(keys.values()).size).toBe(names.length)
      for (const key of keys.values()) expect(documentId('papiers', key)).toBe(`papiers:${key}`)
    }),
    // The same letter, written as one character and as two.
    { examples: [[['\u00e9.pdf', 'e\u0301.pdf'], 0]] },
  )
})

test('every paper is found by its whole path, and a name finds one paper or none', () => {
  fc.assert(
    fc.property(folder, names => {
      const files = filesOf('papiers', names)
      const found = paperNames(files)
      const alike = (file: string) => names.filter(one => one.normalize('NFC').toLowerCase() === file.normalize('NFC').toLowerCase())
      for (const [index, one] of names.entries()) {
        if (alike(one).length === 1 && one.trim() === one && !/(^|\/)\.{1,2}(\/|$)/.test(one)) expect(found.find(one)).toBe(files[index])
      }
    }),
  )
})

test('a paper always has a title, and lines that are joined lose no letter', () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.option(fc.string()), name, (titleSaid, heading, path) => {
      expect(paperTitle({ titleSaid: titleSaid ?? undefined, heading: heading ?? undefined }, path).trim()).not.toBe('')
    }),
  )
  const line = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', '-', 'É', ' '), minLength: 1 }),
    size: fc.constantFrom(10, 20),
    y: fc.integer({ min: 0, max: 800 }),
  })
  const letters = (text: string) => text.replace(/[^abÉ]/g, '')
  fc.assert(
    fc.property(fc.array(line), lines => {
      const [mended = ''] = mendCuts([joinLines(lines)])
      expect(letters(mended)).toBe(letters(lines.map(({ text }) => text).join('')))
      expect(mended).not.toContain(CUT)
    }),
  )
})
