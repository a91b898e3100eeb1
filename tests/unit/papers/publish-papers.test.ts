import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishVerb } from '../../../catalogue/cli/publish.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { searchVerb } from '../../../catalogue/cli/search.ts'
import { verifyVerb } from '../../../catalogue/cli/verify.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { buildDocx } from '../../helpers/papers/build-office.ts'
import { buildPdf } from '../../helpers/papers/build-pdf.ts'
import { withPaperProgram } from '../../helpers/papers/paper-program.ts'
import { FRENCH, writeFolder } from '../../helpers/papers/papers-folder.ts'
import { writeCentre } from '../../helpers/sample-centre.ts'

withPaperProgram()
/** A process is started for each import: a busy machine takes its time. */
const PATIENT = { timeout: 60_000 }
const fresh = temporaryFolders()

test(
  'P414: a sentence of a paper is found with the page of its PDF; the release carries what can be shown, and only that',
  PATIENT,
  async () => {
    const home = fresh()
    await writeCentre(join(home, 'centre'))
    const pdf = await buildPdf([
      { heading: 'Travailler au phare', text: FRENCH },
      { text: `Le gardien allume la lanterne à la tombée de la nuit. ${FRENCH}` },
    ])
    const folder = writeFolder(join(fresh(), 'papiers'), {
      'phare.pdf': pdf,
      'barque.docx': buildDocx(['La barque', `Le passeur répare la godille pendant l’hiver. ${FRENCH}`]),
    })
    expect((await importFiles([folder], { home, needs: 'none' })).problems).toEqual([])
    const said: string[] = []
    const noted: string[] = []
    const speaker = { out: (line: string) => said.push(line), note: (line: string) => noted.push(line), progress: () => undefined }
    const verbs = [publishVerb, verifyVerb, searchVerb]
    const escale = async (...args: readonly string[]) => {
      said.length = 0
      const code = await runCli({ args: [...args, '--into', home, '--json'], verbs, environment: {}, speaker })
      return { code, ...JSON.parse(said.join('')) }
    }
    const published = await escale('publish', '--at', '2026-03-02T08:00:00+01:00')
    expect(published).toMatchObject({ code: 0, documents: 2 })
    expect(await escale('verify')).toMatchObject({ code: 0, ok: true })
    expect(readdirSync(join(home, 'releases', published.release, 'attachments'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.pdf$/)])
    const inPdf = await escale('search', 'lanterne', '--at', '2026-03-02T10:00:00+01:00')
    expect(inPdf.hits).toEqual([
      expect.objectContaining({
        id: 'papiers:phare',
        title: 'Travailler au phare',
        passage: expect.objectContaining({ page: 2, text: expect.stringContaining('Le gardien allume la lanterne') }),
      }),
    ])
    const inWord = await escale('search', 'godille', '--at', '2026-03-02T10:00:00+01:00')
    expect(inWord.hits[0]).toMatchObject({ id: 'papiers:barque', passage: { text: expect.stringContaining('répare la godille') } })
    expect(inWord.hits[0].passage.page).toBeUndefined()
    expect(existsSync(join(home, 'draft', 'attachments'))).toBe(true)
  },
)
