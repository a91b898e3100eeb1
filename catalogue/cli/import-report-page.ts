import type { ImportReport } from '../intake/import-report.ts'
import type { Problem } from '../model/problem.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { countStaying, remarksShown } from './import-report-text.ts'
import type { SaidProblem } from './problem-words.ts'
import { problemWords } from './problem-words.ts'
import type { ReportWords } from './report-words.ts'
import { reportWords } from './report-words.ts'
import { partOf, sameProblem } from './same-problem.ts'

/** Of records with one and the same trouble so many are named in a row. */
const RECORDS_NAMED = 60

/**
 * The report as one page that needs nothing but itself: to be printed, or sent to whoever made the export. It names files, records and what to correct in them, and
 * nothing of this machine: `home`, the installation's folder, is taken out of every sentence. It is in the centre's language, where there are words of it; what has none is marked as English.
 */
export function importReportPage(report: ImportReport, home: string, language?: string): string {
  const safe = (text: string): string => escapeHtml(text.replaceAll(home, '…'))
  const words = reportWords(language)
  const inWords = problemWords(words.language)
  const say: Say = { safe, words, inWords, frame: (...asked) => safe(words.say(...asked)) }
  const isMixed = report.remarks.length > 0 || report.problems.some(({ message }) => inWords(message).language !== words.language)
  const { frame } = say
  const title = frame('title', { source: report.source })
  const counted = (what: 'file' | 'record', count: number) => frame(count === 1 ? `${what} one` : `${what} many`, { count })
  const refused = report.problems.filter(({ severity }) => severity === 'refused')
  const warnings = report.problems.filter(({ severity }) => severity === 'warning')
  const stay = countStaying(report)
  const untold = report.problemsFound - report.problems.length
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${frame('outcome', { outcome: words.say(report.outcome), day: report.day, kept: report.kept ?? '?', noun: words.say(report.as) })}${isMixed ? ` ${frame('messages')}` : ''}</p>
${countsTable(report, say)}${stay > 0 ? `\n<p>${frame(stay === 1 ? 'stays one' : 'stays many', { count: stay })}</p>` : ''}
<p>${report.formats.map(({ format, files, read }) => `${safe(format)}: ${counted('file', files)}, ${counted('record', read)}`).join('<br>')}</p>
${section('refusals', refused, say)}
${section('warnings', warnings, say)}
${untold > 0 ? `<p>${frame('untold', { count: untold })}</p>` : ''}
${listOf('remarks', report.remarks, say)}
${listOf('ignored', report.ignored, say)}
${report.problemsFound === 0 ? `<p>${frame('nothing')}</p>` : ''}
</body>
</html>
`
}

const COUNTS = ['read', 'new', 'changed', 'same', 'removed', 'refused'] as const

const countsTable = (report: ImportReport, { frame }: Say): string => `<table class="counts">
<tr>${COUNTS.map(name => `<th scope="col">${frame(name)}</th>`).join('')}</tr>
<tr>${COUNTS.map(name => `<td>${report[name]}</td>`).join('')}</tr>
</table>`

/** How a page is written: texts that may hold anything, and the words of its frame. */
type Say = Readonly<{
  safe(text: string): string
  words: ReportWords
  inWords(message: string): SaidProblem
  frame(...asked: Parameters<ReportWords['say']>): string
}>

const HEADS = ['head file', 'head where', 'head field', 'head message'] as const

function section(title: 'refusals' | 'warnings', problems: readonly Problem[], { safe, words, inWords, frame }: Say): string {
  if (problems.length === 0) return ''
  const rows = grouped(problems).map(({ problem, places }) => {
    const { file, field, code } = problem
    const { text, language } = inWords(problem.message)
    const named = places.slice(0, RECORDS_NAMED)
    const more = places.length > named.length ? words.say('and more', { count: places.length - named.length }) : ''
    const archive = partOf(problem)?.archive
    const listed = `${named.join(', ')}${more}`
    const ofRecords = archive === undefined ? `${words.say(problem.unit ?? 'record')} ${listed}` : listed
    const where = named.length === 0 ? words.say('whole file') : ofRecords
    return `<tr><td dir="auto">${safe(archive ?? file)}</td><td dir="auto">${safe(where)}</td><td dir="auto">${safe(field ?? '')}</td><td dir="auto" lang="${language}">${safe(text)} <code>${code}</code></td></tr>`
  })
  return `<h2>${frame(title)} (${problems.length})</h2>
<table class="problems">
<colgroup><col class="file"><col class="where"><col class="field"><col></colgroup>
<tr>${HEADS.map(head => `<th scope="col">${frame(head)}</th>`).join('')}</tr>
${rows.join('\n')}
</table>`
}

/** Problems that say the same of several records, in one row: with each record's number, and its key where it has one; of parts of an archive, with each part's name. */
function grouped(problems: readonly Problem[]): readonly Readonly<{ problem: Problem; places: readonly string[] }>[] {
  const groups = new Map<string, { problem: Problem; places: string[] }>()
  for (const problem of problems) {
    const { record, id } = problem
    const key = sameProblem(problem)
    const group = groups.get(key) ?? { problem, places: [] }
    groups.set(key, group)
    const part = partOf(problem)?.part
    if (part !== undefined) group.places.push(part)
    else if (record !== undefined) group.places.push(id === undefined ? String(record) : `${record} (${id})`)
  }
  return [...groups.values()]
}

function listOf(title: 'remarks' | 'ignored', lines: readonly string[], { safe, frame }: Say): string {
  if (lines.length === 0) return ''
  const rest = lines.length - remarksShown(lines).length
  const items = remarksShown(lines).map(line => `<li dir="auto"${title === 'remarks' ? ' lang="en"' : ''}>${safe(line)}</li>`)
  return `<h2>${frame(title)} (${lines.length})</h2>
<ul>
${items.join('\n')}${rest > 0 ? `\n<li>${frame('more', { count: rest })}</li>` : ''}
</ul>`
}

/** Black on white, as it is printed. */
const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem }
th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee }
.problems { table-layout: fixed }
.file { width: 20% }
.where { width: 22% }
.field { width: 12% }
.counts { width: auto }
.counts td { text-align: end; font-variant-numeric: tabular-nums }
code { color: #595959 }
tr { break-inside: avoid }
h2 { break-after: avoid }
@page { margin: 15mm }
`
