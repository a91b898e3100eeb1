import { join } from 'node:path'
import type { ImportMode } from '../draft/batches.ts'
import { IMPORT_MODES } from '../draft/batches.ts'
import type { SourceKind } from '../draft/draft-folder.ts'
import { SOURCE_KINDS } from '../draft/draft-folder.ts'
import { writeDurably } from '../draft/durable-file.ts'
import { ensureHome } from '../draft/ensure-home.ts'
import { MAPPED_FIELDS } from '../formats/csv/csv-mapping.ts'
import { wellKnownHeaders } from '../formats/csv/propose-mapping.ts'
import { formats } from '../formats/registry.ts'
import { vocabularyFormats } from '../formats/vocabulary/vocabulary-registry.ts'
import type { ImportOptions } from '../intake/import-files.ts'
import { importFiles } from '../intake/import-files.ts'
import type { ImportReport } from '../intake/import-report.ts'
import { reportJson } from '../intake/import-report.ts'
import type { NeedChoice } from '../intake/needs/plan-needs.ts'
import { NEED_CHOICES } from '../intake/needs/plan-needs.ts'
import { ownCentre } from '../intake/own-centre.ts'
import { slug } from '../model/text.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import { systemProblem } from '../release/system-problem.ts'
import { importReportPage } from './import-report-page.ts'
import { importReportText } from './import-report-text.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

const EXITS: Readonly<Record<ImportReport['outcome'], ExitCode>> = { done: EXIT.done, rejected: EXIT.unchanged, held: EXIT.held }

const MAPPING_EXAMPLE =
  '{"key": "N°", "fields": {"title": "Titre", "links": "Lien", "subjects": {"column": "Mots-clés", "separator": ";"}}, "constants": {"kind": "job-offer"}}'

const FORMATS = { documents: formats, vocabulary: vocabularyFormats } as const
const idsOf = (kind: SourceKind): string => FORMATS[kind].map(format => format.id).join(', ')

/** `import`: reads files, folders, ZIP archives or `.gz` into the draft as one source. */
export const importVerb: Verb = {
  name: 'import',
  summary: 'Reads files, folders or ZIP archives into the draft, as one source, and prints the report.',
  usage: '<path...> [--as vocabulary] [--source ID] [--format F] [--mapping FILE] [--mode M]',
  help: [
    '--as documents   the files hold documents: books, job sheets, leaflets (the default)',
    '--as vocabulary  the files hold words and no documents: a list of occupations or subjects with their other names, in any language,',
    '              such as ESCO, ROME, a thesaurus in SKOS (Turtle, RDF/XML, JSON-LD) or a JSON file like those of centre/vocabulary;',
    '              publish puts it into the release. Another language of the same list is added to what is there; --mode snapshot',
    '              makes the list what the files say and no more',
    '--source ID   what the source is called; its documents are <ID>:<key> (default: the format’s own, else the file’s name)',
    `--format F    read as this format only: ${idsOf('documents')}; with --as vocabulary ${idsOf('vocabulary')}`,
    'The report is kept in the installation’s folder, as reports/<ID>.json and as reports/<ID>.html: one page to print, or to send to whoever made the export',
    'A folder or a ZIP of PDF, HTML, DOCX, ODT, EPUB and text files gives one document each, found by all its text. A CSV among them whose column holds their',
    '              names says what they are: title, kind, subjects, call number, as in any table',
    '--mapping FILE   for CSV, XLSX, ODS and JSON: which column is which field (kept for the source’s next imports)',
    `              such as ${MAPPING_EXAMPLE}`,
    `              its fields: ${MAPPED_FIELDS.join(', ')}`,
    '              its other parts, for which see README: constants, needs, rules, concepts, holdings, leaveOut, sheet',
    '              not needed where a title and a key are among these headers, whatever their case, accents and signs:',
    ...wellKnownHeaders().map(line => `                ${line}`),
    '--mode M      update (default): add and change; new: only add; update-only: only change; snapshot: also remove what is missing',
    '--needs propose   proposes the needs of documents anew, from their titles, keywords and shelf marks (done by itself at a source’s first import;',
    '              a need that the files or the mapping give is always stronger); --needs none takes the proposals away',
    '--accept-removals   let a snapshot remove more than 20 % of the source',
    '--accept-refused    import although more than 20 % of the records are refused',
  ],
  options: {
    source: { type: 'string' },
    format: { type: 'string' },
    as: { type: 'string' },
    mapping: { type: 'string' },
    mode: { type: 'string' },
    needs: { type: 'string' },
    'accept-removals': { type: 'boolean' },
    'accept-refused': { type: 'boolean' },
  },
  async run(call) {
    const wrong = wrongUse(call)
    if (wrong !== undefined) {
      call.speaker.note(`escale import: ${wrong} See: npm run escale -- import --help`)
      return EXIT.usage
    }
    await ensureHome(call.home, demonstrationCentre())
    const report = await importFiles(call.positionals, importOptions(call))
    if (report.hasWrongPath === true && !call.json) {
      for (const { code, message } of report.problems)
        if (code === 'missing-file') call.speaker.note(`escale import: ${message} Nothing was changed.`)
      return EXITS[report.outcome]
    }
    // The report of the last import stays: a wrong path says nothing of its source.
    const where = report.hasWrongPath === true ? undefined : await keepReport(call, report)
    call.speaker.out(call.json ? JSON.stringify(reportJson(report)) : importReportText(report, where))
    return EXITS[report.outcome]
  },
}

/** What is wrong with the call, in one sentence; undefined when nothing is. */
function wrongUse({ positionals, values }: VerbCall): string | undefined {
  if (positionals.length === 0 || positionals.includes('')) return 'say which file or folder to import.'
  if (values.source !== undefined && !slug.safeParse(values.source).success) {
    return '--source takes lower-case letters, digits and single dashes, such as "periodicals".'
  }
  if (values.as !== undefined && !isKind(values.as))
    return `--as ${String(values.as)} cannot be imported; ${SOURCE_KINDS.join(' and ')} can.`
  const kind = isKind(values.as) ? values.as : 'documents'
  if (values.format !== undefined && !FORMATS[kind].some(format => format.id === values.format)) {
    return `there is no format "${String(values.format)}"; there are ${idsOf(kind)}.`
  }
  if (kind === 'vocabulary' && values.mapping !== undefined) return '--mapping is for documents; vocabularies are read without one.'
  if (values.mode !== undefined && !isMode(values.mode)) return `--mode is one of ${IMPORT_MODES.join(', ')}.`
  if (values.needs !== undefined && !isNeedChoice(values.needs)) return `--needs is one of ${NEED_CHOICES.join(', ')}.`
  return undefined
}

function importOptions({ home, values, speaker }: VerbCall): ImportOptions {
  return {
    home,
    ...(isKind(values.as) && { as: values.as }),
    ...(typeof values.source === 'string' && { source: values.source }),
    ...(typeof values.format === 'string' && { format: values.format }),
    ...(typeof values.mapping === 'string' && { mappingFile: values.mapping }),
    ...(isMode(values.mode) && { mode: values.mode }),
    ...(isNeedChoice(values.needs) && { needs: values.needs }),
    acceptRemovals: values['accept-removals'] === true,
    acceptRefused: values['accept-refused'] === true,
    progress: read => speaker.progress(`${read} records read`),
  }
}

const isKind = (kind: unknown): kind is SourceKind => SOURCE_KINDS.some(one => one === kind)

const isNeedChoice = (choice: unknown): choice is NeedChoice => NEED_CHOICES.some(one => one === choice)

const isMode = (mode: unknown): mode is ImportMode => IMPORT_MODES.some(one => one === mode)

/**
 * Keeps the whole report, every problem included, as `reports/<source>.json`, and as a page that may be sent to whoever made the export; where they are, or undefined when
 * that failed: the import itself stands.
 */
async function keepReport({ home, speaker }: VerbCall, report: ImportReport): Promise<string | undefined> {
  const file = join(home, 'reports', `${report.source}.json`)
  const page = join(home, 'reports', `${report.source}.html`)
  try {
    await writeDurably(file, `${JSON.stringify(report, undefined, 2)}\n`)
    const { language } = await ownCentre(home)
    await writeDurably(page, importReportPage(report, home, language))
    return `${file}, and as a page to print or to send in ${page}`
  } catch (error) {
    const problem = systemProblem(error, file)
    if (problem === undefined) throw error
    speaker.note(`The full report could not be kept as ${file} [${problem.code}]; --json prints it.`)
    return undefined
  }
}
