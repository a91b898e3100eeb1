import type { RefObject } from 'react'
import { createContext, useContext } from 'react'

const FieldContext = createContext<RefObject<HTMLInputElement | null> | undefined>(undefined)
export const FieldProvider = FieldContext.Provider

/** The search field's element, for what types into it. Throws outside of `FieldProvider`: a bug. */
export function useField(): RefObject<HTMLInputElement | null> {
  const field = useContext(FieldContext)
  if (field === undefined) throw new Error('useField outside of FieldProvider')
  return field
}
