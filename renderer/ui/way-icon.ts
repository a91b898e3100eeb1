import { BadgeCheck, GraduationCap, Hammer, Handshake, type LucideIcon, School, Store } from 'lucide-react'
import type { WayKind } from '../../catalogue/model/ways.ts'

const ICONS: Readonly<Record<WayKind, LucideIcon>> = {
  school: School,
  apprenticeship: Hammer,
  'adult-training': GraduationCap,
  experience: BadgeCheck,
  hiring: Handshake,
  business: Store,
}

/** The drawing of a way to a goal. */
export const wayIcon = (kind: WayKind): LucideIcon => ICONS[kind]
