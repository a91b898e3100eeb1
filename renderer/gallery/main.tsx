import '../quiet-zod.ts'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/frame.css'
import '../styles/quay.css'
import '../ui/keyboard/keyboard.css'
import '../visitor/guide/guide.css'
import '../visitor/home/home.css'
import '../visitor/results/results.css'
import './gallery.css'
import { createRoot } from 'react-dom/client'
import { centreSchema } from '../../catalogue/model/centre.ts'
import { createWords } from '../words/create-words.ts'
import { WordsProvider } from '../words/words-context.tsx'
import { forceStates } from './force-states.ts'
import { Gallery } from './gallery.tsx'

/** The needs of the demonstration centre, put here by build/gallery.mjs. */
declare const DEMONSTRATION_NEEDS: unknown

const LANGUAGES = { ltr: 'fr', rtl: 'ar' } as const

/** Shows the gallery as its address says: `?theme=dark&size=2&dir=rtl`; light, normal and from left to right without. */
function showGallery(): void {
  const asked = new URLSearchParams(location.search)
  const words = createWords(LANGUAGES[asked.get('dir') === 'rtl' ? 'rtl' : 'ltr'], 'fr')
  const root = document.documentElement
  root.lang = words.language
  root.dir = words.dir
  root.dataset.theme = asked.get('theme') ?? 'light'
  root.dataset.size = asked.get('size') ?? '1'
  const element = document.querySelector('#root')
  if (element === null) throw new Error('gallery/index.html has no #root')
  forceStates()
  createRoot(element).render(
    <WordsProvider value={words}>
      <Gallery needs={centreSchema.shape.needs.parse(DEMONSTRATION_NEEDS)} />
    </WordsProvider>,
  )
}

showGallery()
