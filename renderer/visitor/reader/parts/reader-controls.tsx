import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Maximize, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { Say, useWords } from '../../../words/words-context.tsx'
import { type PageScale, ZOOM_RANGE, zoomed } from '../page-scale.ts'

type ReaderControlsProps = Readonly<{
  page: number
  pages: number
  scale: PageScale
  onPage: (page: number) => void
  onScale: (scale: PageScale) => void
  onMove: (across: number, down: number) => void
}>

/** Everything that turns, sizes and moves the page: each by a button, nothing by dragging alone. */
export function ReaderControls({ page, pages, scale, onPage, onScale, onMove }: ReaderControlsProps) {
  const words = useWords()
  const isWhole = scale.fit === 'page' && scale.zoom <= 1
  return (
    <div className="reader-controls">
      <p className="reader-count num">{words.say('reader.page', { page, pages })}</p>
      <div className="reader-turn">
        <Button icon={ArrowLeft} flipIcon disabled={page <= 1} onPress={() => onPage(page - 1)}>
          <Say k="reader.previous" />
        </Button>
        <Button look="main" iconEnd={ArrowRight} flipEnd disabled={page >= pages} onPress={() => onPage(page + 1)}>
          <Say k="reader.next" />
        </Button>
      </div>
      <Row label={words.say('reader.size')}>
        <Switch
          label={words.say('reader.size')}
          choices={[
            { value: 'page', label: <Choice icon={Maximize} text={words.say('reader.fit.page')} /> },
            { value: 'width', label: <Choice icon={MoveHorizontal} text={words.say('reader.fit.width')} /> },
          ]}
          value={scale.fit}
          onChoose={fit => onScale({ fit, zoom: 1 })}
        />
      </Row>
      <Row label={words.say('reader.move')}>
        <Button
          shape="square"
          icon={ZoomOut}
          label={words.say('reader.smaller')}
          disabled={scale.zoom <= ZOOM_RANGE.least}
          onPress={() => onScale(zoomed(scale, -1))}
        />
        <Button
          shape="square"
          icon={ZoomIn}
          label={words.say('reader.larger')}
          disabled={scale.zoom >= ZOOM_RANGE.most}
          onPress={() => onScale(zoomed(scale, 1))}
        />
        <Button shape="square" icon={ArrowUp} label={words.say('reader.up')} disabled={isWhole} onPress={() => onMove(0, -1)} />
        <Button shape="square" icon={ArrowDown} label={words.say('reader.down')} disabled={isWhole} onPress={() => onMove(0, 1)} />
        <Button shape="square" icon={ArrowLeft} label={words.say('reader.left')} disabled={isWhole} onPress={() => onMove(-1, 0)} />
        <Button shape="square" icon={ArrowRight} label={words.say('reader.right')} disabled={isWhole} onPress={() => onMove(1, 0)} />
      </Row>
    </div>
  )
}

function Row({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend into the row
    <div className="reader-row" role="group" aria-label={label}>
      {children}
    </div>
  )
}

function Choice({ icon, text }: Readonly<{ icon: typeof Maximize; text: string }>) {
  return (
    <span className="reader-choice">
      <Icon of={icon} />
      {text}
    </span>
  )
}
