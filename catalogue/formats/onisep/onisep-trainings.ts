import { z } from 'zod'
import type { Problem } from '../../model/problem.ts'
import { cleanLine } from '../clean-text.ts'
import type { DocumentDraft, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { textOfHtml } from '../html-text.ts'
import { readJsonItems } from '../json/read-json-items.ts'
import { uncounted } from '../record-count.ts'
import { onisepRows } from './onisep-rows.ts'
import { ONISEP } from './onisep-source.ts'

const sheet = z.object({
  desc: z.string().nullish(),
  acces: z.string().nullish(),
  poursuites: z.string().nullish(),
  poursuiteList: z.array(z.string()).nullish(),
})

/** What trainings are called, by their identifier (`FOR.1007`). What is wrong with single rows goes to `problems`. Throws `FileReadError`. */
export async function trainingNames(files: readonly SourceFile[], context: ReadContext, problems: Problem[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const file of files) {
    for await (const row of onisepRows(file, uncounted(context))) {
      if (isProblem(row)) problems.push({ ...row, severity: 'warning' })
      else {
        const [id, name] = [cleanLine(row.cell('ideoidentifiantformation')), cleanLine(row.cell('ideolibellecompletformation'))]
        if (id !== undefined && name !== undefined) names.set(id, name)
      }
    }
  }
  return names
}

/** Descriptions of trainings, in HTML by identifier; their names stand in another table. Throws `FileReadError`. */
export async function* onisepTrainings(
  file: SourceFile,
  context: ReadContext,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<FormatRecord | Problem> {
  for await (const item of readJsonItems(file, context, ['$.*'])) {
    if (isProblem(item)) {
      yield item
      continue
    }
    const place = { severity: 'refused', file: file.name, record: item.record, id: item.key } as const
    const read = sheet.safeParse(item.value)
    const title = names.get(item.key)
    if (!read.success)
      yield {
        ...place,
        code: 'bad-record',
        message: `${item.key} is no description of a training: ${read.error.issues[0]?.path.join('.') ?? ''} is not text. Export it again.`,
      }
    else if (title === undefined)
      yield {
        ...place,
        code: 'missing-field',
        field: 'title',
        message: `No table names ${item.key}. Put Onisep’s "table de passage" (ideo_identifiant_formation) beside the file and import both.`,
      }
    else yield { file: file.name, record: item.record, key: item.key, document: trainingDocument(item.key, title, read.data) }
  }
}

function trainingDocument(id: string, title: string, { desc, acces, poursuites, poursuiteList }: z.infer<typeof sheet>): DocumentDraft {
  const summary = textOfHtml(desc ?? '')
  const next = (poursuiteList ?? []).map(cleanLine).filter(name => name !== undefined)
  const parts = [
    summary,
    titled('Accès à la formation', textOfHtml(acces ?? '')),
    titled('Poursuites d’études', textOfHtml(poursuites ?? '')),
    next.length === 0 ? undefined : next.map(name => `- ${name}`).join('\n'),
  ]
  const body = parts.filter(part => part !== undefined)
  return {
    kind: 'training',
    title,
    ...(summary !== undefined && { summary: cleanLine(summary) }),
    ...(body.length > 0 && { body: { text: body.join('\n\n') } }),
    language: 'fr',
    concepts: [{ scheme: 'Ideo', code: id, label: title }],
    ...ONISEP,
  }
}

const titled = (title: string, text: string | undefined): string | undefined => (text === undefined ? undefined : `${title}\n${text}`)
