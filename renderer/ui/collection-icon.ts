import type { LucideIcon } from 'lucide-react'
import { Cpu, Heart, Leaf, Star, Telescope } from 'lucide-react'
import type { Centre } from '../../catalogue/model/centre.ts'

type Name = Centre['collections'][number]['icon']

const ICONS: Readonly<Record<Name, LucideIcon>> = { telescope: Telescope, leaf: Leaf, cpu: Cpu, heart: Heart, star: Star }

/** The pictogram of a collection, by the name that the centre's file gives it. */
export const collectionIcon = (name: Name): LucideIcon => ICONS[name]
