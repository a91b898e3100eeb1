import './quiet-zod.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/frame.css'
import './styles/quay.css'
import './styles/seated.css'
import './styles/seated-results.css'
import './styles/typing-largest.css'
import type { ReactNode } from 'react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { KioskHost } from '../catalogue/contract/host.ts'
import type { CentreBundle } from '../catalogue/model/release.ts'
import type { EarlyStart } from './early-start.ts'
import { connectHost } from './host/connect-host.ts'
import { fitScreen } from './ui/fit-screen.ts'
import { steadyPress } from './ui/steady-press.ts'
import { EndCover } from './visitor/ending/end-cover.tsx'
import { KioskRoot } from './visitor/kiosk-root.tsx'
import { openKiosk } from './visitor/open-kiosk.ts'
import { Visitor } from './visitor/visitor.tsx'
import { createWords } from './words/create-words.ts'
import { interfaceLanguage } from './words/languages.ts'
import { WordsProvider } from './words/words-context.tsx'

/** The words of a kiosk that could not read its own: those of the machine. */
const MACHINE_LANGUAGE = interfaceLanguage(navigator.language)?.tag ?? 'en'

const inWords = (language: string, shown: ReactNode) => <WordsProvider value={createWords(language, language)}>{shown}</WordsProvider>

/** A window of a kiosk is loaded where nobody sees it. */
const isReloaded = ({ restsUntilShown }: KioskHost) => restsUntilShown && !('escale' in window)

/** Shows the kiosk, once what was begun early is there. */
export async function showKiosk(early: EarlyStart): Promise<void> {
  const element = document.querySelector('#root')
  if (element === null) throw new Error('index.html has no #root')
  const host = connectHost()
  // A screen that cannot be drawn leaves nothing to touch, not even the end: the visit ends, and a fresh window comes.
  const root = createRoot(element, { onUncaughtError: () => void host.endVisit('crash') })
  // In a browser the one window is loaded anew at the end of a visit, before the person's eyes: it goes on saying what happens until Welcome is there.
  const cover = ({ centre: { languages } }: CentreBundle) => {
    const [language = MACHINE_LANGUAGE] = languages
    if (isReloaded(host)) root.render(inWords(language, <EndCover out={false} />))
  }
  const opened = await openKiosk(host, early, cover)
  if (opened.ok) {
    const { start, bundle } = opened.value
    fitScreen(start.diagonalInches ?? bundle.centre.kiosk.diagonalInches)
    steadyPress(window)
    root.render(
      <StrictMode>
        <KioskRoot open={opened.value}>
          <Visitor />
        </KioskRoot>
      </StrictMode>,
    )
  } else {
    root.render(inWords(MACHINE_LANGUAGE, <EndCover out />))
  }
}
