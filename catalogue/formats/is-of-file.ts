/** Whether `place`, as problems and records say it, is in the file of that name: the file itself, or a sheet of it. */
export const isOfFile = (place: string, file: string): boolean => place === file || place.startsWith(`${file}, sheet "`)
