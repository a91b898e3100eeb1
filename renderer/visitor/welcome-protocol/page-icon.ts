import {
  Accessibility,
  Clock,
  DoorOpen,
  Ear,
  Eraser,
  Euro,
  EyeOff,
  Hand,
  Heart,
  Info,
  type LucideIcon,
  Phone,
  Printer,
  Scale,
  Shield,
  Users,
} from 'lucide-react'
import type { CentrePage } from '../../../catalogue/model/centre.ts'

type IconName = CentrePage['sections'][number]['icon']

const ICONS: Readonly<Record<IconName, LucideIcon>> = {
  people: Users,
  door: DoorOpen,
  clock: Clock,
  shield: Shield,
  heart: Heart,
  hand: Hand,
  ear: Ear,
  phone: Phone,
  euro: Euro,
  'eye-off': EyeOff,
  eraser: Eraser,
  printer: Printer,
  accessibility: Accessibility,
  scale: Scale,
  info: Info,
}

/** The pictogram of a section of a centre's page. */
export const pageIcon = (icon: IconName): LucideIcon => ICONS[icon]
