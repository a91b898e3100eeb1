import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Gives an installation a centre of which nothing is known but that it speaks French. */
export function frenchCentre(home: string): string {
  mkdirSync(join(home, 'centre'), { recursive: true })
  writeFileSync(join(home, 'centre', 'centre.json'), JSON.stringify({ languages: ['fr'] }))
  return home
}
