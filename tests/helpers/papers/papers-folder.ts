import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Words enough for their language to be told. */
export const FRENCH =
  'Le centre vous reçoit sans rendez-vous : un conseiller vous écoute, puis cherche avec vous les formations et les aides qui existent près de chez vous. Personne ne demande votre nom.'
export const ENGLISH =
  'The centre welcomes you without an appointment: an adviser listens to you, then looks with you for the courses and the grants that exist near your home. Nobody asks for your name.'

/** Writes files into a folder, which is made; names may hold folders. */
export function writeFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
