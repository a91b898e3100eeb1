import { documentLine } from '../draft/document-line.ts'
import type { FormatRecord } from '../formats/format.ts'
import { formats } from '../formats/registry.ts'
import type { Problem } from '../model/problem.ts'
import { ok } from '../model/result.ts'
import { checkRecord, isReachable } from './check-record.ts'
import type { IntakeKind } from './intake-kind.ts'

/** How many documents a summary names. */
const EXAMPLES = 5

/** Documents: each record is one, with an id of its own; what comes in replaces what the draft has. */
export const documentsIntake: IntakeKind<FormatRecord> = {
  kind: 'documents',
  formats,
  checker({ source, limits }) {
    const unreachable: Unreachable[] = []
    return {
      line(record) {
        const checked = checkRecord(record, source, limits)
        if (!checked.ok) return checked
        if (!isReachable(checked.value)) note(unreachable, record.file, checked.value.id)
        return ok(documentLine(checked.value))
      },
      end(isKept) {
        const kept = unreachable.filter(({ file }) => isKept(file))
        return kept.length > 0 ? [unreachableWarning(source, kept)] : []
      },
    }
  },
  merging: () => ({ combine: incoming => incoming.line }),
}

/** Documents of one file that nobody can reach. */
type Unreachable = { file: string; count: number; first: string[] }

/** Counts one more for its file; records come file by file. */
function note(unreachable: Unreachable[], file: string, id: string): void {
  let last = unreachable.at(-1)
  if (last?.file !== file) {
    last = { file, count: 0, first: [] }
    unreachable.push(last)
  }
  last.count++
  if (last.first.length < EXAMPLES) last.first.push(id)
}

/** One warning for all: a source without shelf marks would otherwise drown every other. */
function unreachableWarning(source: string, unreachable: readonly Unreachable[]): Problem {
  const count = unreachable.reduce((sum, one) => sum + one.count, 0)
  const first = unreachable.flatMap(one => one.first).slice(0, EXAMPLES)
  const what = count === 1 ? '1 document says in no way how to reach it' : `${count} documents say in no way how to reach them`
  const message = `${what}: no text, no shelf, no link, no attachment. For example ${first.join(', ')}.`
  return { code: 'unreachable', severity: 'warning', file: source, message }
}
