// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { DocumentFacts } from '../../../renderer/visitor/document/parts/document-facts.tsx'
import { knownFact } from '../../../renderer/words/known-fact.ts'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let undraw = () => undefined as undefined
afterEach(() => undraw())

const facts = [
  { label: 'Durée', value: '8 mois' },
  { label: 'Entrée', value: 'septembre' },
  { label: 'CACES', value: 'R489' },
  { label: 'Coût', value: 'gratuit' },
]
const document_ = { language: 'fr', kind: 'training', facts, contributors: [], cost: { kind: 'free' } } as unknown as ReleaseDocument

async function draw(language: string): Promise<readonly (readonly [string, string, string])[]> {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <InKiosk search={{}} language={language}>
        <DocumentFacts document={document_} />
      </InKiosk>,
    ),
  )
  undraw = () => {
    act(() => root.unmount())
    container.remove()
    return undefined
  }
  return [...container.querySelectorAll('.doc-facts > div')].map(row => {
    const [dt, dd] = [row.querySelector('dt'), row.querySelector('dd')]
    return [dt?.textContent ?? '', dt?.lang ?? '', `${dd?.textContent} ${dd?.lang}`]
  })
}

describe('P679: what facts of a document are called is said in the visitor’s language', () => {
  it('says known names in Arabic, leaves what is known to nobody in its language, and says a cost once', async () => {
    expect(await draw('ar')).toEqual([
      ['المدة', '', '8 mois fr'],
      ['البداية', '', 'septembre fr'],
      ['CACES', 'fr', 'R489 fr'],
      ['الثمن', '', 'gratuit fr'],
    ])
  })

  it('leaves every name as the document has it for who reads its language', async () => {
    expect((await draw('fr')).map(([name]) => name)).toEqual(['Durée', 'Entrée', 'CACES', 'Coût'])
  })

  it('knows names in the language of the document, and French ones whatever it is in, as exports give them', () => {
    expect(knownFact('Training', 'en')).toBe('fact.training')
    expect(knownFact('Графік', 'uk')).toBe('fact.hours')
    expect(knownFact('durées', 'en')).toBe('fact.duration')
    expect(knownFact('Duración', 'fr')).toBeUndefined()
  })
})
