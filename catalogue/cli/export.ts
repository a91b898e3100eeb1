import { resolve } from 'node:path'
import { draftSources } from '../draft/batches.ts'
import { openDraft } from '../draft/draft.ts'
import { DraftDamage } from '../draft/draft-damage.ts'
import type { ExportedSource, ExportForm } from '../export/export-catalogue.ts'
import { EXPORTS, exportSource, SPREADSHEET_CELL_CHARACTERS } from '../export/export-catalogue.ts'
import type { Problem } from '../model/problem.ts'
import { problemText } from '../model/problem-text.ts'
import { systemProblem } from '../release/system-problem.ts'
import { problemsJson } from './problems-json.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

/** `export`: the catalogue out, in forms that other systems read. */
export const exportVerb: Verb = {
  name: 'export',
  summary: 'Writes the draft’s documents in a form that other systems read: nobody is locked in.',
  usage: '--as csv|dc|schema-org --to FOLDER [--source ID]',
  help: [
    '--as csv         a table for spreadsheets, with everything; import reads it back to the same documents',
    '--as schema-org  JSON-LD, with everything; import reads it back to the same documents',
    '--as dc          Dublin Core (XML, as OAI-PMH has it): what has no place in it is said',
    '--to FOLDER      a folder for each source is made in it, with the files that documents name',
    '--source ID      only this source (default: all; npm run escale -- batches lists them)',
  ],
  options: { as: { type: 'string' }, to: { type: 'string' }, source: { type: 'string' } },
  async run(call) {
    const { as, to, source } = call.values
    if (!isForm(as)) return wrong(call, `say the form with --as: ${Object.keys(EXPORTS).join(', ')}.`)
    if (typeof to !== 'string' || to === '') return wrong(call, 'name the folder with --to.')
    if (call.positionals.length > 0) return wrong(call, 'nothing is taken but options.')
    const sources = await draftSources(call.home)
    if (typeof source === 'string' && !sources.includes(source))
      return wrong(call, `there is no source "${source}" in this draft; npm run escale -- batches lists them.`)
    if (sources.length === 0) {
      call.speaker.note('Nothing was imported yet: there is nothing to export.')
      return EXIT.unchanged
    }
    return exportAll(call, { form: as, to: resolve(to), sources: typeof source === 'string' ? [source] : sources })
  },
}

const isForm = (value: unknown): value is ExportForm => typeof value === 'string' && Object.hasOwn(EXPORTS, value)

async function exportAll(
  call: VerbCall,
  { form, to, sources }: Readonly<{ form: ExportForm; to: string; sources: readonly string[] }>,
): Promise<ExitCode> {
  const draft = await openDraft(call.home)
  const exported: ExportedSource[] = []
  const problems: Problem[] = []
  for (const source of sources) {
    try {
      const one = await exportSource({ draft, form, source, to })
      if (one.ok) exported.push(one.value)
      else problems.push(one.error)
    } catch (error) {
      const problem = error instanceof DraftDamage ? error.problem : systemProblem(error, to)
      if (problem === undefined) throw error
      problems.push(problem)
    }
  }
  if (call.json) call.speaker.out(JSON.stringify({ as: form, to, exported, problems: problemsJson(problems) }))
  else for (const line of exported.flatMap(one => linesOf(one, form))) call.speaker.out(line)
  if (!call.json) for (const problem of problems) call.speaker.note(problemText(problem))
  return problems.length === 0 ? EXIT.done : EXIT.unchanged
}

function linesOf({ source, file, documents, attachments, without, longTexts }: ExportedSource, form: ExportForm): readonly string[] {
  const files = attachments === 0 ? '' : `, with ${attachments} ${attachments === 1 ? 'file' : 'files'} beside it`
  const lost = Object.entries(without).map(([field, count]) => `${field} (${count})`)
  return [
    `${source}: ${documents} ${documents === 1 ? 'document' : 'documents'} in ${file}${files}`,
    ...(lost.length === 0 ? [] : [`  without, for Dublin Core has no place for it: ${lost.join(', ')}`]),
    ...(form === 'csv' && longTexts > 0
      ? [
          `  ${longTexts} have a text of more than ${SPREADSHEET_CELL_CHARACTERS.toLocaleString('en')} characters: a spreadsheet program shows it cut, and would save it cut`,
        ]
      : []),
  ]
}

function wrong(call: VerbCall, sentence: string): ExitCode {
  call.speaker.note(`escale export: ${sentence} See: npm run escale -- export --help`)
  return EXIT.usage
}
