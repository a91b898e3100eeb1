import type { CSSProperties } from 'react'
import type { Need } from '../../catalogue/model/centre.ts'
import type { FlagShape } from './flag.tsx'

type NeedAttributes = Readonly<{ 'data-need': string; style?: CSSProperties }>

/** Custom properties are not in React's style type. */
type NeedStyle = CSSProperties & Readonly<Record<`--need-${string}`, string>>

/** Attributes that give an element and all inside it a need's two tones (`--n`, `--n-wash`), in both themes. Without a need: those of the general desk. */
export function needAttributes(need: Need | undefined): NeedAttributes {
  if (need === undefined) return { 'data-need': 'accueil' }
  const style: NeedStyle = {
    '--need-light': need.colour,
    '--need-light-wash': need.wash,
    '--need-contrast': need.colourContrast,
    '--need-contrast-wash': need.washContrast,
  }
  return { 'data-need': need.id, style }
}

/** A need's flag; without a need, the disc of the general desk, where anybody may start. */
export const needFlag = (need: Need | undefined): FlagShape => need?.flag ?? 'disc'
