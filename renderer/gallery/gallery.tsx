import { useRef } from 'react'
import type { Need } from '../../catalogue/model/centre.ts'
import { layoutsFor } from '../ui/keyboard/layouts.ts'
import { ScreenKeyboard } from '../ui/keyboard/screen-keyboard.tsx'
import { Seal } from '../ui/seal.tsx'
import { useWords } from '../words/words-context.tsx'
import { Buttons } from './buttons.tsx'
import { Rows } from './rows.tsx'
import { Part, Sample } from './sample.tsx'

/** Every control of the visitor's screens in every state that it has; theme, size and direction come with the address (main.tsx). */
export function Gallery({ needs }: Readonly<{ needs: readonly Need[] }>) {
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [offered, next] = layoutsFor(words.language, 'fr')
  return (
    <main className="gallery">
      <Buttons />
      <Rows needs={needs} />
      {offered !== undefined && (
        <Part name="Keyboard" on="sand">
          <Sample state="focus" shape="is-whole">
            <ScreenKeyboard field={field} layout={offered.layout} next={next} onSwitch={() => undefined} onSearch={() => undefined} />
          </Sample>
        </Part>
      )}
      <Part name="Seal">
        <Seal />
      </Part>
    </main>
  )
}
