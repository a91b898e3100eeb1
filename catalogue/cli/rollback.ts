import { problemText } from '../model/problem-text.ts'
import { rollback } from '../release/rollback.ts'
import { problemsJson } from './problems-json.ts'
import { releasesFolder, TO_HELP, TO_OPTION } from './releases-folder-option.ts'
import type { Verb } from './verb.ts'
import { EXIT } from './verb.ts'

/** `rollback`: shows the release before the current one. */
export const rollbackVerb: Verb = {
  name: 'rollback',
  summary: 'Puts the release that was shown before the current one back before visitors; a second time goes back one more.',
  usage: '[--to DIR]',
  help: [
    'Nothing is deleted, and the draft stays as it is: only which release the kiosks show changes. What was published since is shown again by the next publish.',
    '`releases` lists them all, with the one that is shown.',
    TO_HELP,
  ],
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
        : [
            `Visitors now see release ${report.sequence} again (${report.documents} documents, ${report.release}).`,
            ...(report.from === undefined ? [] : [`The one shown until now stays where it is, unseen (${report.from}).`]),
            'To go back one more, run rollback again; to go forward, publish: the draft is as it was.',
          ].join('\n'),
    )
    return EXIT.done
  },
}
