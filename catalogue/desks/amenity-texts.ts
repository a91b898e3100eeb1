import type { Amenity } from '../model/desk.ts'
import type { AmenityTexts } from './meet-urgent.ts'

/** What of an amenity its words are met by. */
export const amenityTexts = ({ words, label, urgent, hears }: Amenity): AmenityTexts => ({
  words,
  function: label,
  ...(urgent !== undefined && { urgent }),
  ...(hears !== undefined && { hears }),
})
