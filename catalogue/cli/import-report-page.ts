import { SOURCE_NOUNS } from '../draft/draft-folder.ts'
import type { ImportReport } from '../intake/import-report.ts'
import type { Problem } from '../model/problem.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { HEADLINES, remarksShown } from './import-report-text.ts'

/** Of records with one and the same trouble so many are named in a row. */
const RECORDS_NAMED = 60

/**
 * The report as one page that needs nothing but itself: to be printed, or sent to whoever made the export. It names files, records and what to correct in them, and
 * nothing of this machine: `home`, the installation's folder, is taken out of every sentence.
 */
export function importReportPage(report: ImportReport, home: string): string {
  const say = (text: string): string => escapeHtml(text.replaceAll(home, '…'))
  const refused = report.problems.filter(({ severity }) => severity === 'refused')
  const warnings = report.problems.filter(({ severity }) => severity === 'warning')
  const untold = report.problemsFound - report.problems.length
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Import report: ${say(report.source)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Import report: ${say(report.source)}</h1>
<p>${HEADLINES[report.outcome]}, on ${report.day}. ${report.kept} ${SOURCE_NOUNS[report.as]} of this source are in the draft.</p>
${countsTable(report)}
<p>${report.formats.map(({ format, files, read }) => `${say(format)}: ${files} ${files === 1 ? 'file' : 'files'}, ${read} ${read === 1 ? 'record' : 'records'}`).join('<br>')}</p>
${section('To correct in the source: these stayed out', refused, say)}
${section('To look at: these went in, or concern a whole file', warnings, say)}
${untold > 0 ? `<p>${untold} more are not listed here, for they are too many.</p>` : ''}
${listOf('How the files were read', report.remarks, say)}
${listOf('Left aside', report.ignored, say)}
${report.problemsFound === 0 ? '<p>Nothing to correct.</p>' : ''}
</body>
</html>
`
}

const COUNTS = ['read', 'new', 'changed', 'same', 'removed', 'refused'] as const

const countsTable = (report: ImportReport): string => `<table class="counts">
<tr>${COUNTS.map(name => `<th scope="col">${name}</th>`).join('')}</tr>
<tr>${COUNTS.map(name => `<td>${report[name]}</td>`).join('')}</tr>
</table>`

type Say = (text: string) => string

function section(title: string, problems: readonly Problem[], say: Say): string {
  if (problems.length === 0) return ''
  const rows = grouped(problems).map(({ problem, places }) => {
    const { file, field, message, code } = problem
    const named = places.slice(0, RECORDS_NAMED)
    const more = places.length > named.length ? ` and ${places.length - named.length} more` : ''
    const where = named.length === 0 ? 'whole file' : `${problem.unit ?? 'record'} ${named.join(', ')}${more}`
    return `<tr><td dir="auto">${say(file)}</td><td dir="auto">${say(where)}</td><td dir="auto">${say(field ?? '')}</td><td dir="auto">${say(message)} <code>${code}</code></td></tr>`
  })
  return `<h2>${title} (${problems.length})</h2>
<table class="problems">
<colgroup><col class="file"><col class="where"><col class="field"><col></colgroup>
<tr><th scope="col">File</th><th scope="col">Where</th><th scope="col">Field</th><th scope="col">What is wrong, and what to do</th></tr>
${rows.join('\n')}
</table>`
}

/** Problems that say the same of several records, in one row: with each record's number, and its key where it has one. */
function grouped(problems: readonly Problem[]): readonly Readonly<{ problem: Problem; places: readonly string[] }>[] {
  const groups = new Map<string, { problem: Problem; places: string[] }>()
  for (const problem of problems) {
    const { code, file, field, message, record, id } = problem
    const group = groups.get([code, file, field, message].join('\0')) ?? { problem, places: [] }
    groups.set([code, file, field, message].join('\0'), group)
    if (record !== undefined) group.places.push(id === undefined ? String(record) : `${record} (${id})`)
  }
  return [...groups.values()]
}

function listOf(title: string, lines: readonly string[], say: Say): string {
  if (lines.length === 0) return ''
  const rest = lines.length - remarksShown(lines).length
  const items = remarksShown(lines).map(line => `<li dir="auto">${say(line)}</li>`)
  return `<h2>${title} (${lines.length})</h2>
<ul>
${items.join('\n')}${rest > 0 ? `\n<li>… and ${rest} more</li>` : ''}
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
