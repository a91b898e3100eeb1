import { problemText } from '../model/problem-text.ts'
import { rollback } from '../release/rollback.ts'
import { problemsJson } from './problems-json.ts'
import { releasesFolder, TO_HELP, TO_OPTION } from './releases-folder-option.ts'
import type { Verb } from './verb.ts'
import { EXIT } from './verb.ts'

/** `rollback`: shows the release before the current one. */
export const rollbackVerb: Verb = {
  name: 'rollback',
  summary: 'Shows the release before the current one again; once more goes back once more.',
  usage: '[--to DIR]',
  help: [TO_HELP],
  options: TO_OPTION,
  async run(call) {
    if (call.positionals.length > 0) {
      call.speaker.note('escale rollback: it goes back one release and takes no name.')
      return EXIT.usage
    }
    const back = await rollback(releasesFolder(call), new Date())
    if (!back.ok) {
      if (call.json) call.speaker.out(JSON.stringify({ problems: problemsJson(back.error) }))
      for (const problem of back.error) call.speaker.note(problemText(problem))
      return EXIT.unchanged
    }
    const { skipped, ...report } = back.value
    for (const problem of skipped) call.speaker.note(`Passed over: ${problemText(problem)}`)
    call.speaker.out(
      call.json
        ? JSON.stringify(report)
        : `Back to release ${report.release}, number ${report.sequence}, ${report.documents} documents.\nPublishing goes forward again.`,
    )
    return EXIT.done
  },
}
