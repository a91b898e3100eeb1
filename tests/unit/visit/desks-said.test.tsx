// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import type { DeskContext, Said } from '../../../catalogue/desks/types.ts'
import { useSuggestedDesks } from '../../../renderer/visitor/state/use-desks.ts'
import { InKiosk } from '../../helpers/in-kiosk.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const CONTEXT: DeskContext = {
  language: 'fr',
  words: 'mon patron me paye pas',
  unsure: [],
  doubtful: ['paye'],
  situations: [{ id: 'unpaid-wages', strength: 0.9, asks: { fr: ['contrat', 'fiche de paie'] } }],
}

function Desks() {
  useSuggestedDesks(CONTEXT, 2)
  return null
}

it('P718: the desks beside results hear everything that the words say: what they tell, and which of them are doubtful', async () => {
  const heard: Said[] = []
  const meetDesks = async (said: Said) => {
    heard.push(said)
    return []
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <InKiosk search={{ meetDesks }}>
        <Desks />
      </InKiosk>,
    ),
  )
  const { language, ...said } = CONTEXT
  expect(language).toBe('fr')
  expect(heard).toEqual([said])
  await act(async () => root.unmount())
})
