import type { ImportReport } from '../intake/import-report.ts'

type Needs = NonNullable<ImportReport['needs']>

/** Which doors of the first screen an import's documents stand behind, why, and how to change that; for people. */
export function needsText({ given, proposed, without, withoutExamples, byNeed, mapping, doors }: Needs): readonly string[] {
  const all = given + proposed + without
  const name = (need: string) => (doors[need] === undefined ? need : `"${doors[need]}" (${need})`)
  const closed = Object.keys(doors).filter(need => byNeed.every(one => one.need !== need))
  const lines = [`Needs, the doors of the first screen: ${given + proposed} of ${all} documents read are behind one.`]
  if (given > 0) lines.push(`  given by the files or the mapping: ${given}`)
  if (proposed > 0) {
    lines.push(`  proposed by their words: ${proposed}. They are in use; look whether they are right:`)
    for (const { need, documents, words, examples } of byNeed) {
      const why = words.map(({ word, documents: count }) => `${word} ${count}`).join(', ')
      lines.push(`    ${name(need)}: ${documents}, by ${why}`, `      such as ${quoted(examples)}`)
    }
  }
  if (proposed > 0 && given === 0 && closed.length > 0) lines.push(`  no document of these files is behind ${closed.map(name).join(', ')}`)
  if (without > 0)
    lines.push(`  none: ${without}, such as ${quoted(withoutExamples)}. Visitors find them by searching, and behind no door.`)
  if (proposed + without > 0) {
    lines.push(
      `  To say it yourself, add a column "Besoin" with what is on the door (${Object.values(doors).join('; ')}): it is always stronger.`,
      proposed > 0
        ? `  To change the words, see "needs" in ${mapping}; --needs none takes all proposals away, --needs propose makes them anew.`
        : '  Their titles, keywords and shelf marks name none that is known; --needs propose looks again.',
    )
  }
  return lines
}

const quoted = (titles: readonly string[]): string => titles.map(title => `"${title}"`).join(', ')
