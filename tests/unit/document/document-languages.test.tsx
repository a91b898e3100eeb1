// @vitest-environment jsdom
import type { ReactNode } from 'react'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { DocumentText } from '../../../renderer/visitor/document/document-text.tsx'
import { glossaryFor } from '../../../renderer/visitor/document/explain-terms.ts'
import { DocumentFacts } from '../../../renderer/visitor/document/parts/document-facts.tsx'
import { WhoSaysIt } from '../../../renderer/visitor/document/parts/who-says-it.tsx'
import { demoBundle, InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

let undraw = () => undefined as undefined
afterEach(() => undraw())

const FRENCH = {
  number: '1234567',
  kind: 'training',
  language: 'fr',
  source: 'demo',
  facts: [],
  contributors: [],
  cost: { kind: 'paid', note: 'Région' },
  level: 'Bac',
  publisher: 'Atelier régional des métiers',
  rights: { attribution: 'Textes de l’atelier', licence: 'CC BY 4.0' },
} as unknown as ReleaseDocument

/** What is drawn in Arabic, as its pieces and the language each is marked with. */
async function drawInArabic(drawn: ReactNode): Promise<HTMLElement> {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <InKiosk search={{}} language="ar">
        {drawn}
      </InKiosk>,
    ),
  )
  undraw = () => {
    act(() => root.unmount())
    container.remove()
    return undefined
  }
  return container
}

const marked = (drawn: HTMLElement, language: string) =>
  [...drawn.querySelectorAll<HTMLElement>(`bdi[lang=${language}]`)].map(({ textContent, dir }) => `${textContent} ${dir}`)

it('P734: of a value and its note, what is the document’s own is marked as its language, and ours is in the visitor’s', async () => {
  const drawn = await drawInArabic(<DocumentFacts document={FRENCH} />)
  expect(marked(drawn, 'fr')).toEqual(['Région ltr', 'Bac ltr'])
  expect([...drawn.querySelectorAll('dd')].map(dd => dd.textContent)).toEqual(['بثمن. Région', 'Bac'])
})

it('P734: who says it, and what the source asks to be told, are marked as their language', async () => {
  expect(marked(await drawInArabic(<WhoSaysIt document={FRENCH} />), 'fr')).toEqual([
    'Atelier régional des métiers ltr',
    'Textes de l’atelier ltr',
    'CC BY 4.0 ltr',
  ])
  undraw()
  const [source] = demoBundle.centre.sources
  const bare = { ...FRENCH, language: 'es', source: source?.id, publisher: undefined, rights: undefined } as unknown as ReleaseDocument
  expect(marked(await drawInArabic(<WhoSaysIt document={bare} />), 'fr')).toContain(`${source?.attribution} ltr`)
})

it('P735: a term is explained in the visitor’s language where the glossary does so, and marked as the language it is explained in', async () => {
  const glossary = [
    { term: 'CAP', language: 'fr', expansion: 'x', plain: 'Un premier diplôme.' },
    { term: 'VAE', language: 'fr', expansion: 'x', plain: 'Faire reconnaître son expérience.' },
    { term: 'CAP', language: 'ar', expansion: 'x', plain: 'شهادة مهنية أولى' },
  ]
  const drawn = await drawInArabic(<DocumentText text="Un CAP ou une VAE suffit" glossary={glossaryFor(glossary, 'fr', 'ar')} />)
  expect(marked(drawn, 'ar')).toEqual(['شهادة مهنية أولى rtl'])
  expect(marked(drawn, 'fr')).toEqual(['Faire reconnaître son expérience ltr'])
  expect(drawn.textContent).toBe('Un CAP (شهادة مهنية أولى) ou une VAE (Faire reconnaître son expérience) suffit')
})
