import { fold } from '../text/fold.ts'
import type { Clause } from './clauses.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { displayOf } from './surface-lookup.ts'

function lettersShared(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared
}

/**
 * The word a clause found in a document, as it stands in its titles or summary: of several forms the very word typed, else the one that begins most
 * like it. Where it stands deeper in the text: as the catalogue most often writes what was typed. Letters' case stays as typed.
 */
export function shownForm(loaded: LoadedSegment, document: number, { slots, says }: Clause): string {
  const [slot, ...others] = slots
  if (slot === undefined || others.length > 0) return says
  const typed = formTyped(loaded, says)
  const terms = new Set(slot.terms.map(term => loaded.term(term)))
  const shown = nearestForm(loaded, document, { terms, typed }) ?? displayIn(loaded, typed) ?? says
  return shown === says.toLowerCase() ? says : shown
}

/** Of the forms that the terms have among the words of a document that are shown, the one that begins most like what was typed. */
function nearestForm(
  loaded: LoadedSegment,
  document: number,
  { terms, typed }: Readonly<{ terms: ReadonlySet<string>; typed: string }>,
): string | undefined {
  let best: string | undefined
  let most = -1
  for (const chunk of loaded.shownWords(document)) {
    const { parts, whole } = loaded.analyzer.analyse(chunk)
    for (const part of whole === undefined ? parts : [...parts, whole]) {
      if (!terms.has(part.term)) continue
      for (const { surface, display } of part.forms) {
        if (surface === typed) return display
        const shared = lettersShared(surface, typed)
        if (shared <= most) continue
        most = shared
        best = display
      }
    }
  }
  return best
}

/** What was typed without the word elided before it, folded. */
function formTyped(loaded: LoadedSegment, says: string): string {
  const { parts, whole } = loaded.analyzer.analyse(says)
  return (whole ?? parts[0])?.forms[0]?.surface ?? fold(says)
}

/** How the catalogue most often writes a folded word; undefined when it never does. */
function displayIn(loaded: LoadedSegment, surface: string): string | undefined {
  const { surfaceCounts } = loaded.segment.columns
  const [start, end] = loaded.segment.surfaces.equalRange(surface)
  let best = -1
  for (let place = start; place < end; place++) {
    if (best < 0 || (surfaceCounts[place] as number) > (surfaceCounts[best] as number)) best = place
  }
  return best < 0 ? undefined : displayOf(loaded.segment, best)
}
