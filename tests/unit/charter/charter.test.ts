import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CHARTER_GROUPS, RULE_KEYS } from '../../../catalogue/charter/charter-groups.ts'
import { CHARTER_LANGUAGES } from '../../../catalogue/charter/charter-words.ts'
import { charterVerb } from '../../../catalogue/cli/charter.ts'
import { checkVerb } from '../../../catalogue/cli/check.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { ensureHome } from '../../../catalogue/draft/ensure-home.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { RULES } from '../../../catalogue/model/charter.ts'
import { demonstrationCentre } from '../../../catalogue/programs/package-root.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

let home: string
let said: string[]
let noted: string[]

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-charter-'))
  await ensureHome(home, demonstrationCentre())
})
afterEach(() => rm(home, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  said = []
  noted = []
  return runCli({
    args: [...args, '--into', home],
    verbs: [charterVerb, checkVerb],
    environment: {},
    speaker: { out: line => said.push(line), note: line => noted.push(line), progress: () => undefined },
  })
}

/** Changes one of the installation's centre files. */
async function edit(file: string, change: (read: Record<string, unknown>) => void) {
  const path = join(home, 'centre', file)
  const read = JSON.parse(await readFile(path, 'utf8'))
  change(read)
  await writeFile(path, JSON.stringify(read))
}

type Printed = { rule: string; settings: string[]; answer?: string; departures: { until: string; holds: boolean }[] }

/** Each rule as `charter --json` gives it. */
async function rules(...args: readonly string[]): Promise<Map<string, Printed>> {
  expect(await run('charter', '--json', ...args)).toBe(0)
  const { rules: printed } = JSON.parse(said[0]!) as { rules: Printed[] }
  return new Map(printed.map(each => [each.rule, each]))
}

describe('P77: the charter and how this centre keeps it', () => {
  test('has every rule once, in one subject, with words in every language of the interface', () => {
    expect(CHARTER_GROUPS.flatMap(({ rules: of }) => of).toSorted()).toEqual(RULES.toSorted())
    expect(Object.keys(RULE_KEYS)).toEqual(RULES)
    expect(CHARTER_LANGUAGES).toEqual(LANGUAGES.map(({ tag }) => tag).toSorted())
  })

  test('says settings from the configuration itself: what is changed there is said otherwise', async () => {
    const before = await rules('--language', 'en')
    expect(before.get('R2')?.settings).toContain('Paper: no printer')
    expect(before.get('R14')?.settings).toEqual(['Word of the half-day: not set'])
    expect(before.get('R20')?.settings).toEqual(['Catalogue: not yet published'])
    await writeFile(
      join(home, 'kiosk.json'),
      JSON.stringify({ printer: { name: 'P', paper: 'receipt' }, ticketSecret: 'sixteen letters or more' }),
    )
    await edit('centre.json', centre => {
      centre.timing = { idleListSeconds: 75, idleDocumentSeconds: 200, warningSeconds: 25, severalSeconds: 900 }
      centre.languages = ['fr', 'uk']
      centre.fields = []
    })
    await edit('holidays.json', holidays => {
      holidays.school = []
    })
    const after = await rules('--language', 'en')
    expect(after.get('R2')?.settings).toContain('Paper: 80 mm roll')
    expect(after.get('R9')?.settings[0]).toBe('Languages: French and Ukrainian')
    expect(after.get('R10')?.settings).toEqual(['Needs: 6. Fields in the guide: 0'])
    expect(after.get('R14')?.settings).toEqual(['Word of the half-day: set'])
    expect(after.get('R16')?.settings.at(-1)).toBe('School holidays: not given')
    expect(after.get('R24')?.settings).toEqual([
      'Question after 75 s without a touch, 200 s and the time to read for a document; 25 s to answer',
      '“We are several”: 15 min',
    ])
    expect([...after.values()].filter(({ settings }) => settings.length === 0)).toEqual([])
  })

  test('P109: counts only desks whose documents to read first are in the draft', async () => {
    const first = async () => (await rules('--language', 'en')).get('R8')?.settings.at(-1)
    expect(await first()).toBe('Areas with “To read first”: 0 out of 12')
    const file = join(home, 'mine.csv')
    await writeFile(file, 'Cote;Titre\napprentissage-mode-emploi;Un guide\n')
    const report = await importFiles([file], { home, source: 'demo' })
    expect(report.new).toBe(1)
    expect(await first()).toMatch(/: [1-9] out of 12$/)
  })

  test('never prints the secret of tickets, nor the name of the printer', async () => {
    await writeFile(
      join(home, 'kiosk.json'),
      JSON.stringify({ printer: { name: 'Imprimante-du-fond' }, ticketSecret: 'a-very-long-secret-of-ours' }),
    )
    const to = join(home, 'charter.html')
    await run('charter', '--to', to)
    expect(await run('charter', '--to', to), 'a file that is there stays as it is').toBe(1)
    const page = await readFile(to, 'utf8')
    await run('charter', '--json')
    for (const text of [page, said[0]]) expect(text).not.toMatch(/very-long-secret|Imprimante-du-fond/)
  })

  test('tells departures that hold from those that ended, and says when a centre has not answered', async () => {
    await edit('charter.json', charter => {
      const text = { fr: 'Autrement' }
      const ended = { rule: 'R6', what: text, reason: text, from: '2020-01-01', until: '2020-12-31' }
      charter.departures = [ended, { ...ended, until: '2120-12-31' }]
    })
    const printed = await rules('--language', 'en')
    expect(printed.get('R6')?.departures.map(({ holds }) => holds)).toEqual([false, true])
    expect(printed.get('R27')?.settings).toEqual(['Departures now: 1'])
    await rm(join(home, 'centre', 'charter.json'))
    expect((await rules('--language', 'en')).get('R27')?.settings).toEqual(['Departures: the centre has not answered'])
  })

  test.each(LANGUAGES)('is one page in $tag that needs nothing beside it, without scripts, with R1 to R27', async ({ tag, dir }) => {
    const to = join(home, 'charter.html')
    expect(await run('charter', '--to', to, '--language', tag)).toBe(0)
    const page = await readFile(to, 'utf8')
    expect(page).toContain(`<html lang="${tag}" dir="${dir}">`)
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(|@import/i)
    for (const rule of RULES) expect(page).toContain(`<span>${rule}</span>`)
    expect(page).not.toMatch(/undefined|\[object|\{\w+\}/)
  })

  test('text of the centre is text on the page', async () => {
    await edit('charter.json', charter => {
      charter.answers = [{ rule: 'R1', text: { fr: 'A <b>& "B"' } }]
    })
    const to = join(home, 'charter.html')
    await run('charter', '--to', to)
    expect(await readFile(to, 'utf8')).toContain('A &lt;b&gt;&amp; &quot;B&quot;')
  })

  test('a wrong file, a wrong language and a wrong rule are said with their place', async () => {
    expect(await run('charter', '--language', 'tlh')).toBe(2)
    expect(noted[0]).toContain('no words of the charter in "tlh"')
    await edit('charter.json', charter => {
      charter.answers = [{ rule: 'R28', text: { fr: 'Oui' } }]
      charter.departures = [{ rule: 'R6', what: { fr: 'x' }, reason: { fr: 'y' }, from: '2026-01-01' }]
    })
    expect(await run('charter')).toBe(1)
    expect(noted.join('\n')).toMatch(/charter\.json.*answers\[0\]\.rule.*R1 to R27/)
    expect(noted.join('\n')).toMatch(/charter\.json.*departures\[0\]\.until/)
  })

  test('the check names a rule answered twice, a departure that ends before it begins, and warns of one that ended', async () => {
    const text = { fr: 'Autrement' }
    await edit('charter.json', charter => {
      charter.answers = [
        { rule: 'R1', text },
        { rule: 'R1', text },
      ]
      charter.departures = [
        { rule: 'R6', what: text, reason: text, from: '2026-05-01', until: '2026-04-01' },
        { rule: 'R7', what: text, reason: text, from: '2020-01-01', until: '2020-12-31' },
      ]
    })
    expect(await run('check', '--json', '--today', '2026-11-24')).toBe(1)
    const { problems }: { problems: readonly Record<string, string>[] } = JSON.parse(said[0]!)
    // Of the other files it says besides that they are the demonstration's.
    const ofCharter = problems.filter(({ file }) => file === 'charter.json')
    expect(ofCharter.map(({ severity, file, field }) => `${severity} ${file} ${field}`)).toEqual([
      'refused charter.json answers[1].rule',
      'refused charter.json departures[0].until',
      'warning charter.json departures[1].until',
    ])
  })
})
