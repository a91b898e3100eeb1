import { useLayoutEffect } from 'react'
import type { Words } from '../../words/create-words.ts'
import type { Visit } from './visit-state.ts'

/** Puts the visit's language, direction, colours, size and reach on the page, before it is painted. */
export function useLook(visit: Visit, words: Words): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = words.language
    root.dir = words.dir
    root.dataset.theme = visit.theme
    root.dataset.size = visit.size
    root.dataset.reach = visit.reach
  }, [visit.theme, visit.size, visit.reach, words])
}
