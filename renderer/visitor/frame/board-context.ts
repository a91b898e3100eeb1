import { createContext, useContext } from 'react'

const BoardContext = createContext<HTMLElement | null | undefined>(undefined)
export const BoardProvider = BoardContext.Provider

/** The part of the board that a screen may fill, `null` until it is drawn; `undefined` where there is no board: nobody asked for everything within reach. */
export const useBoard = (): HTMLElement | null | undefined => useContext(BoardContext)
