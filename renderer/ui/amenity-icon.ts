import {
  Armchair,
  Baby,
  BedDouble,
  Coffee,
  Copy,
  Droplets,
  LockKeyhole,
  type LucideIcon,
  Monitor,
  MoveVertical,
  Phone,
  Printer,
  Toilet,
  Wifi,
} from 'lucide-react'
import type { Amenity } from '../../catalogue/model/desk.ts'

const ICONS: Readonly<Record<Amenity['icon'], LucideIcon>> = {
  toilets: Toilet,
  photocopier: Copy,
  printer: Printer,
  computer: Monitor,
  wifi: Wifi,
  lift: MoveVertical,
  water: Droplets,
  children: Baby,
  phone: Phone,
  seat: Armchair,
  lockers: LockKeyhole,
  coffee: Coffee,
  bed: BedDouble,
}

/** The pictogram of an amenity, the same on the plan and in lists. */
export const amenityIcon = (icon: Amenity['icon']): LucideIcon => ICONS[icon]
