import type { DraftConcept } from '../draft/concept-line.ts'
import { conceptLine, parseConceptLine } from '../draft/concept-line.ts'
import { joinAll, renewConcept } from '../draft/join-concepts.ts'
import type { IncomingLine } from '../draft/sort-lines.ts'
import type { ConceptRecord } from '../formats/vocabulary/concept-record.ts'
import { vocabularyFormats } from '../formats/vocabulary/vocabulary-registry.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import { ok } from '../model/result.ts'
import { checkConcept } from './check-concept.ts'
import type { ProblemLog } from './import-report.ts'
import type { IntakeKind } from './intake-kind.ts'

/**
 * Vocabularies: records of one scheme and code, from any files of the import, are one concept; languages that come in are added to what the draft
 * has, or replace their own. Only `snapshot` takes a concept as it comes.
 */
export const vocabularyIntake: IntakeKind<ConceptRecord> = {
  kind: 'vocabulary',
  formats: vocabularyFormats,
  checker: ({ limits }) => ({
    line(record) {
      const checked = checkConcept(record, limits)
      return checked.ok ? ok(conceptLine(checked.value)) : checked
    },
    end: () => [],
  }),
  merging: ({ mode, limits, log }) => ({
    unite: (lines, joined) => unite(lines, { limits, log, joined }),
    combine(incoming, known) {
      const concept = parseConceptLine(incoming.line)
      const whole = known === undefined || mode === 'snapshot' ? concept : renewConcept(parseConceptLine(known), concept)
      if (Object.keys(whole.prefLabel).length > 0) return conceptLine(whole).line
      log.add(withoutLabel(incoming, concept))
      return undefined
    },
  }),
}

const idOf = ({ scheme, code }: DraftConcept) => `${scheme}:${code}`

const withoutLabel = ({ file, record }: IncomingLine, concept: DraftConcept): Problem => ({
  code: 'missing-field',
  severity: 'refused',
  file,
  record,
  id: idOf(concept),
  field: 'prefLabel',
  message:
    'The concept has no preferred label in any language. Give it one, or import the file that holds its labels together with this one.',
})

type Uniting = Readonly<{ limits: Limits; log: ProblemLog; joined(more: number): void }>

/** The parts of a concept that several rows or files bring, one after the other: joined, whatever their order. */
async function* unite(lines: AsyncIterable<IncomingLine>, uniting: Uniting): AsyncGenerator<IncomingLine> {
  let group: IncomingLine[] = []
  let characters = 0
  for await (const line of lines) {
    if (group[0]?.id !== line.id) {
      yield* united(group, characters, uniting)
      group = []
      characters = 0
    } else uniting.joined(1)
    characters += line.line.length
    // What is beyond the limit is not kept; its length is, to tell that there was more.
    if (group.length === 0 || characters <= uniting.limits.recordBytes) group.push(line)
  }
  yield* united(group, characters, uniting)
}

function* united(group: readonly IncomingLine[], characters: number, { limits, log }: Uniting): Generator<IncomingLine> {
  const [first] = group
  if (first === undefined) return
  const parts = [...new Set(group.map(({ line }) => line))].map(parseConceptLine)
  const joined = joinAll(parts)
  if (joined === undefined || parts.length === 1) {
    yield first
    return
  }
  const place = { file: first.file, record: first.record, id: idOf(joined) }
  if (characters > limits.recordBytes) {
    const message = `The concept's labels are longer than ${limits.recordBytes} characters all together. Look for a code that stands on every row.`
    log.add({ ...place, code: 'too-big', severity: 'refused', message })
    return
  }
  const contested = Object.entries(joined.prefLabel).find(([language, label]) =>
    parts.some(({ prefLabel }) => (prefLabel[language] ?? label) !== label),
  )
  if (contested !== undefined) log.add(twoLabels(place, contested[0]))
  yield { ...first, ...conceptLine(joined) }
}

const twoLabels = (place: Pick<Problem, 'file' | 'record' | 'id'>, language: string): Problem => ({
  ...place,
  code: 'duplicate-id',
  severity: 'warning',
  field: `prefLabel.${language}`,
  message:
    'The concept has two preferred labels in one language: the first in the alphabet stands, the other became an alternative one. If they are two concepts, give each its own code.',
})
