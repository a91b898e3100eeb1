import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleFacts } from '../../../catalogue/charter/bundle-facts.ts'
import { printedRules } from '../../../catalogue/charter/charter-page.ts'
import { CHARTER_LANGUAGES, charterWords } from '../../../catalogue/charter/charter-words.ts'
import { charterVerb } from '../../../catalogue/cli/charter.ts'
import { publishVerb } from '../../../catalogue/cli/publish.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { ensureHome } from '../../../catalogue/draft/ensure-home.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { centreBundleSchema } from '../../../catalogue/model/release.ts'
import { demonstrationCentre } from '../../../catalogue/programs/package-root.ts'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import { readKioskConfig } from '../../../catalogue/release/read-kiosk-config.ts'
import { dateFormat } from '../../../catalogue/text/date-format.ts'
import { kioskStart } from '../../../electron/door/kiosk-start.ts'

/** A year of opening hours takes a slow machine half a minute. */
const PUBLISHED_MS = 120_000

let home: string
const said: string[] = []
const run = (...args: readonly string[]) =>
  runCli({
    args: [...args, '--into', home],
    verbs: [charterVerb, publishVerb],
    environment: {},
    speaker: { out: line => said.push(line), note: () => undefined, progress: () => undefined },
  })

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-charter-'))
  await ensureHome(home, demonstrationCentre())
  const voice = { program: '/opt/voix', arguments: [], voices: { fr: 'a', uk: 'b' } }
  const config = { printer: { name: 'Accueil', paper: 'receipt' }, ticketSecret: 'sixteen letters or more', voice }
  await writeFile(join(home, 'kiosk.json'), JSON.stringify(config))
  const file = join(home, 'mine.csv')
  await writeFile(file, 'Cote;Titre\napprentissage-mode-emploi;Un guide\nautre;Un autre\n')
  await importFiles([file], { home, source: 'demo' })
  expect(await run('publish')).toBe(0)
}, PUBLISHED_MS)
afterAll(() => rm(home, { recursive: true, force: true }))

test.each(CHARTER_LANGUAGES)('P112: the charter on the screen says of every rule what the printed page says, in %s', async language => {
  const opened = await openRelease(join(home, 'releases'))
  const config = await readKioskConfig(join(home, 'releases'))
  if (!opened.ok || !config.ok) throw new Error('nothing was published')
  const { manifest } = opened.value
  const read = await opened.value.read('centre.json')
  const bundle = centreBundleSchema.parse(JSON.parse(new TextDecoder().decode(read.ok ? read.value : undefined)))
  const start = kioskStart({ manifest, isClockTrusted: () => true, notices: [], config: config.value, voices: ['fr', 'uk'] })
  said.length = 0
  expect(await run('charter', '--json', '--language', language)).toBe(0)
  const printed = JSON.parse(said[0] ?? '')
  const date = (iso: string) => dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' })(new Date(`${iso}T12:00:00Z`))
  const shown = printedRules(bundleFacts(bundle, start, printed.today), { ...charterWords(language, 'fr'), date })
  expect(shown).toEqual(printed.rules)
  expect(printed.rules.filter(({ settings }: { settings: string[] }) => settings.length === 0)).toEqual([])
})
