import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useVisit } from '../state/visit-context.ts'
import { useBoard } from './board-context.ts'

/**
 * What is only read: it stands on the board while everything that is touched is kept within reach of a chair, and in its place otherwise. Holds
 * no control. `large`: it needs room, which the largest text does not leave it there.
 */
export function OnBoard({ children, large = false }: Readonly<{ children: ReactNode; large?: boolean }>): ReactNode {
  const board = useBoard()
  const { visit } = useVisit()
  if (board === undefined || (large && visit.size === '3')) return children
  return board === null ? null : createPortal(children, board)
}
