import {
  Briefcase,
  Calculator,
  ChefHat,
  Factory,
  GraduationCap,
  HandHeart,
  HardHat,
  Laptop,
  type LucideIcon,
  Palette,
  Plane,
  Shield,
  Sprout,
  Stethoscope,
  Store,
  Truck,
  Wrench,
} from 'lucide-react'
import type { Field } from '../../catalogue/model/centre.ts'

const ICONS: Readonly<Record<Field['icon'], LucideIcon>> = {
  stethoscope: Stethoscope,
  'hand-heart': HandHeart,
  'hard-hat': HardHat,
  'chef-hat': ChefHat,
  store: Store,
  truck: Truck,
  factory: Factory,
  sprout: Sprout,
  laptop: Laptop,
  calculator: Calculator,
  palette: Palette,
  shield: Shield,
  'graduation-cap': GraduationCap,
  plane: Plane,
  briefcase: Briefcase,
  wrench: Wrench,
}

/** The pictogram of a field of work. */
export const fieldIcon = (field: Field): LucideIcon => ICONS[field.icon]
