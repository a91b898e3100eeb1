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
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
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

/** Shows the kiosk, once what was begun early is there. */
export async function showKiosk(early: EarlyStart): Promise<void> {
  const element = document.querySelector('#root')
  if (element === null) throw new Error('index.html has no #root')
  const host = connectHost()
  // A screen that cannot be drawn leaves nothing to touch, not even the end: the visit ends, and a fresh window comes.
  const root = createRoot(element, { onUncaughtError: () => void host.endVisit('crash') })
  const opened = await openKiosk(host, early)
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
    root.render(
      <WordsProvider value={createWords(MACHINE_LANGUAGE, MACHINE_LANGUAGE)}>
        <EndCover out />
      </WordsProvider>,
    )
  }
}
