import { SOURCE_NOUNS } from '../draft/draft-folder.ts'
import type { ImportReport } from '../intake/import-report.ts'
import type { Problem } from '../model/problem.ts'
import { needsText } from './needs-text.ts'
import { sameProblem } from './same-problem.ts'

const PROBLEMS_SHOWN = 20

/** How an import ended, in a sentence. */
const HEADLINES = {
  done: 'Imported',
  rejected: 'Nothing was changed: the import was refused',
  held: 'Nothing was changed: the import is held until you have looked',
} as const

/** The report for people: what happened, the counts, what was left aside, and the first problems with their remedies. */
export function importReportText(report: ImportReport, fullReport: string | undefined): string {
  const unchanged = report.outcome === 'done' && report.new + report.changed + report.removed === 0
  const lines = [
    `${unchanged ? 'Already so' : HEADLINES[report.outcome]}: source "${report.source}", ${inDraft(report)}.`,
    '',
    ...report.formats.map(one => `  ${one.format}: ${one.files} file${one.files === 1 ? '' : 's'}, ${one.read} records`),
    '',
    ...table(report),
    ...notThere(report),
    `  in ${report.seconds.toFixed(1)} s, at most ${report.peakMb} MB of memory`,
  ]
  if (report.remarks.length > 0) lines.push('', 'Read as:', ...remarkLines(report.remarks))
  if (report.needs !== undefined) lines.push('', ...needsText(report.needs))
  if (report.ignored.length > 0) lines.push('', `Left aside (${report.ignored.length}):`, ...report.ignored.map(name => `  ${name}`))
  if (report.problems.length > 0) lines.push('', ...problemLines(report, fullReport))
  return lines.join('\n')
}

/** A folder may hold hundreds of tables. */
const REMARKS_SHOWN = 12

/** The remarks that are said; a report counts the rest. */
export const remarksShown = (remarks: readonly string[]): readonly string[] => remarks.slice(0, REMARKS_SHOWN)

function remarkLines(remarks: readonly string[]): string[] {
  const rest = remarks.length - REMARKS_SHOWN
  return [...remarksShown(remarks).map(remark => `  ${remark}`), ...(rest > 0 ? [`  … and ${rest} more`] : [])]
}

const inDraft = (report: ImportReport): string =>
  report.kept === undefined
    ? 'what the draft has of it cannot be read'
    : `${report.kept} ${SOURCE_NOUNS[report.as]} in the draft${whatStays(report)}`

/** Where nothing was changed and something is there: since when. */
const whatStays = ({ outcome, kept = 0, before }: ImportReport): string =>
  outcome !== 'done' && kept > 0 && before !== undefined ? `, as they were imported on ${before}; they stay` : ''

/** How many documents are in the draft from before and in none of the files of an import: 0 where it took such out, changed nothing, or was of a vocabulary. */
export function countStaying({ as, outcome, kept = 0, removed, new: added, changed, same }: ImportReport): number {
  const stay = kept - added - changed - same
  return as !== 'documents' || outcome !== 'done' || removed > 0 ? 0 : Math.max(0, stay)
}

/** Who expects them gone is told how they go. */
function notThere(report: ImportReport): string[] {
  const stay = countStaying(report)
  if (stay === 0) return []
  const are = stay === 1 ? '1 document of this source is' : `${stay} documents of this source are`
  return [`  ${are} in none of these files and ${stay === 1 ? 'stays' : 'stay'}; import with --mode snapshot to take out what is missing`]
}

function table(report: ImportReport): string[] {
  const rows = (['read', 'new', 'changed', 'same', 'removed', 'refused'] as const).map(name => [name, String(report[name])] as const)
  const widths = rows.map(([name, value]) => Math.max(name.length, value.length))
  const line = (index: 0 | 1) => `  ${rows.map((row, column) => row[index].padStart(widths[column] ?? 0)).join('  ')}`
  return [line(0), line(1)]
}

/** Problems that say the same thing, in one line: the first, and how many more there are. */
function grouped(problems: readonly Problem[]): Readonly<{ problem: Problem; more: number }>[] {
  const groups = new Map<string, { problem: Problem; more: number }>()
  for (const problem of problems) {
    const key = sameProblem(problem)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { problem, more: 0 })
    else group.more++
  }
  return [...groups.values()]
}

/** Why it is held comes first, with what to do; then refusals, which a person has to act on. */
const rank = ({ code, severity, record }: Problem) => (code === 'held' ? 0 : severity === 'warning' ? 3 : record === undefined ? 1 : 2)

function problemLines(report: ImportReport, fullReport: string | undefined): string[] {
  const ordered = [...report.problems].sort((a, b) => rank(a) - rank(b))
  const shown = grouped(ordered).slice(0, PROBLEMS_SHOWN)
  const told = shown.reduce((sum, group) => sum + 1 + group.more, 0)
  const rest = report.problemsFound - told
  const remaining = rest > 0 ? [`  … and ${rest} more`] : []
  return [
    `To look at (${report.problemsFound})${fullReport === undefined ? '' : `, in full in ${fullReport}`}:`,
    ...shown.map(problemLine),
    ...remaining,
  ]
}

function problemLine({ problem, more }: Readonly<{ problem: Problem; more: number }>): string {
  const place = [
    problem.file,
    problem.record === undefined ? undefined : `${problem.unit ?? 'record'} ${problem.record}`,
    problem.id,
    problem.field === undefined ? undefined : `field ${problem.field}`,
  ]
  const where = place.filter(part => part !== undefined).join(', ')
  const others = more === 0 ? '' : ` (and ${more} more like it)`
  return `  ${problem.severity === 'refused' ? 'refused' : 'warning'}  ${where}: ${problem.message} [${problem.code}]${others}`
}
