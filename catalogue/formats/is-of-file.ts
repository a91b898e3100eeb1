const SHEET = ', sheet "'

/** The file that a place is in, as problems and records say places: the file itself, or one of its sheets. */
export const fileOfPlace = (place: string): string => {
  const at = place.lastIndexOf(SHEET)
  return at === -1 ? place : place.slice(0, at)
}

/** Whether a place is in the file of that name. */
export const isOfFile = (place: string, file: string): boolean => place === file || fileOfPlace(place) === file
