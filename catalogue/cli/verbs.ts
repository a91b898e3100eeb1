import { batchesVerb } from './batches.ts'
import { charterVerb } from './charter.ts'
import { checkVerb } from './check.ts'
import { demoVerb } from './demo.ts'
import { exportVerb } from './export.ts'
import { importVerb } from './import.ts'
import { noticeVerb } from './notice.ts'
import { publishVerb } from './publish.ts'
import { rehearseVerb } from './rehearse.ts'
import { releasesVerb } from './releases.ts'
import { removeVerb } from './remove.ts'
import { rollbackVerb } from './rollback.ts'
import { searchVerb } from './search.ts'
import { serveVerb } from './serve.ts'
import { undoVerb } from './undo.ts'
import type { Verb } from './verb.ts'
import { verifyVerb } from './verify.ts'

/** Every verb of `npm run escale -- <verb>`, in the order of --help: one import and one line each. */
export const verbs: readonly Verb[] = [
  importVerb,
  batchesVerb,
  removeVerb,
  undoVerb,
  checkVerb,
  rehearseVerb,
  publishVerb,
  rollbackVerb,
  releasesVerb,
  verifyVerb,
  searchVerb,
  noticeVerb,
  charterVerb,
  exportVerb,
  serveVerb,
  demoVerb,
]
