import { copyFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import { unsafeSvgParts } from '../../../catalogue/release/unsafe-svg.ts'
import { CENTRE_FILES, writeCentre } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

const problemsOf = async (folder: string, changes: Readonly<Record<string, unknown>>) => {
  const read = await readCentre(await writeCentre(folder, changes))
  return read.ok ? [] : read.error
}

describe('a centre’s folder', () => {
  it('is read whole, defaults filled in', () =>
    withFolder(async folder => {
      const read = await readCentre(await writeCentre(folder))
      expect(read).toMatchObject({
        ok: true,
        value: { dir: folder, centre: { id: 'essai', timing: { warningSeconds: 30 } }, vocabularies: [] },
      })
      expect(read.ok && Object.keys(read.value.drawings)).toEqual(['rez.svg'])
    }))

  it('says file, field and remedy of everything that is wrong, in all files at once', () =>
    withFolder(async folder => {
      const desks = CENTRE_FILES['desks.json'] as readonly object[]
      const problems = await problemsOf(folder, {
        'centre.json': { ...(CENTRE_FILES['centre.json'] as object), country: 'France', colour: 'blue' },
        'desks.json': [...desks, { ...desks[0], access: ['by-pigeon'], hours: undefined }],
        'glossary.json': undefined,
        'events.json': '[{"id": "atelier",}]',
        'synonyms.json': new TextDecoder('latin1').decode(new Uint8Array([0x5b, 0x5d])),
      })
      expect(problems.map(({ code, file, field }) => [code, file, field])).toEqual([
        ['bad-value', 'centre.json', 'country'],
        ['bad-value', 'centre.json', '(whole file)'],
        ['bad-value', 'desks.json', 'access[0]'],
        ['bad-value', 'desks.json', 'hours'],
        ['unreadable-file', 'events.json', undefined],
        ['missing-file', 'glossary.json', undefined],
      ])
      const messages = problems.map(problem => problem.message)
      expect(messages[1]).toContain('"colour"')
      expect(messages[2]).toContain('"walk-in"')
      expect(messages[3]).toMatch(/missing: write/)
      expect(messages[5]).toMatch(/copy it from the demonstration centre/)
    }))

  it('P745: refuses a link that leads out of it, by name, whatever it leads to; one that stays inside is read, and so is a folder that is a link itself', () =>
    withFolder(async parent => {
      const [folder, outside] = [join(parent, 'centre'), join(parent, 'elsewhere')]
      await mkdir(join(folder, 'vocabulary'), { recursive: true })
      await mkdir(outside)
      await writeCentre(folder)
      for (const name of ['rez.svg', 'desks.json', 'glossary.json']) await rename(join(folder, name), join(outside, name))
      await symlink(join(outside, 'rez.svg'), join(folder, 'rez.svg'))
      await symlink(join(outside, 'desks.json'), join(folder, 'desks.json'))
      await copyFile(join(outside, 'glossary.json'), join(folder, 'kept.json'))
      await symlink('kept.json', join(folder, 'glossary.json'))
      await symlink(outside, join(folder, 'languages'))
      await symlink(folder, join(parent, 'link'))
      for (const dir of [folder, join(parent, 'link')]) {
        const read = await readCentre(dir)
        const problems = read.ok ? [] : read.error.filter(({ code }) => code === 'unsafe-path')
        expect(problems.map(({ file }) => file)).toEqual(['desks.json', 'plan.json'])
        for (const { message } of problems)
          expect(message).toMatch(/leads out of the centre's folder to .*elsewhere.*: put a copy of that file here/)
      }
      await rm(join(folder, 'languages'))
      for (const name of ['rez.svg', 'desks.json']) {
        await rm(join(folder, name))
        await copyFile(join(outside, name), join(folder, name))
      }
      expect(await readCentre(join(parent, 'link'))).toMatchObject({ ok: true })
    }))

  it('refuses a file that is not UTF-8, and a drawing that is not there', () =>
    withFolder(async folder => {
      await writeCentre(folder, { 'rez.svg': undefined })
      await writeFile(join(folder, 'glossary.json'), Buffer.from('["\xe9"]', 'latin1'))
      const read = await readCentre(folder)
      expect(read).toMatchObject({
        error: [
          { code: 'bad-encoding', file: 'glossary.json' },
          { code: 'missing-file', file: 'plan.json', field: 'floors[0].svg' },
        ],
      })
    }))

  it('reads vocabularies and refuses what else lies beside them', () =>
    withFolder(async folder => {
      await mkdir(join(folder, 'vocabulary'))
      const vocabulary = { scheme: 'ESSAI', concepts: [{ code: '1', prefLabel: { fr: 'Un' } }] }
      await writeFile(join(folder, 'vocabulary/essai.json'), JSON.stringify(vocabulary))
      const read = await readCentre(await writeCentre(folder))
      expect(read.ok && read.value.vocabularies.map(one => [one.file, one.vocabulary.scheme])).toEqual([['vocabulary/essai.json', 'ESSAI']])
      await writeFile(join(folder, 'vocabulary/Essai 2.json'), '{}')
      expect(await readCentre(folder)).toMatchObject({ ok: false, error: [{ file: 'vocabulary/Essai 2.json' }] })
    }))

  it('refuses a drawing that could do more than draw', () =>
    withFolder(async folder => {
      expect(await problemsOf(folder, { 'rez.svg': '<svg><script>1</script></svg>' })).toMatchObject([
        { code: 'bad-value', file: 'rez.svg' },
      ])
    }))
})

describe('unsafe parts of a drawing', () => {
  it.each([
    ['a script', '<svg><SCRIPT href="#a"/></svg>'],
    ['a script', '<svg><svg:script/></svg>'],
    ['foreign content', '<svg><foreignObject/></svg>'],
    ['an event handler', '<svg onload="x()"/>'],
    ['an event handler', '<svg><g\nonClick = "x()"/></svg>'],
    ['a document type or an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'],
    ['a link or an image from elsewhere', '<svg><image href="http://example.org/a.png"/></svg>'],
    ['a link or an image from elsewhere', '<svg><a xlink:href="javascript:x()"/></svg>'],
    ['a link or an image from elsewhere', '<svg><use href="other.svg#a"/></svg>'],
    ['a style from elsewhere', '<svg><style>@import "a.css"</style></svg>'],
    ['a style from elsewhere', '<svg><rect fill="url(http://example.org/#a)"/></svg>'],
    ['no <svg> element', 'plain text'],
  ])('are named: %s in %s', (what, svg) => expect(unsafeSvgParts(svg)).toContain(what))

  it('are not seen where there are none', () => {
    const svg = '<?xml version="1.0"?><svg id="plan"><defs/><use href="#a"/><rect fill="url(#b)" class="on"/><text>on = oui</text></svg>'
    expect(unsafeSvgParts(svg)).toEqual([])
  })
})
