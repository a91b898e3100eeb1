import type { CatalogueDocument } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { CheckedCentre } from '../found.ts'
import { knownNames } from '../known-names.ts'
import { UnknownAcronyms } from './acronyms.ts'
import { dateRemarks } from './dates.ts'
import { moneyRemarks } from './money.ts'
import { offerRemarks } from './offers.ts'
import { RemarkTally } from './remark.ts'
import { textRemarks } from './texts.ts'
import { twinRemarks } from './twins.ts'

/** What of the documents is worth a look by the charter and for who reads them: one warning for each remark and source. */
export class DocumentRemarks {
  readonly #tally: RemarkTally
  readonly #acronyms: UnknownAcronyms

  constructor({ centre, glossary, names }: CheckedCentre, today: string) {
    const remarks = [
      ...moneyRemarks(knownNames(centre.country, names)),
      ...offerRemarks,
      ...dateRemarks(today),
      ...textRemarks(),
      ...twinRemarks(),
    ]
    this.#tally = new RemarkTally(remarks)
    this.#acronyms = new UnknownAcronyms(glossary)
  }

  see(document: CatalogueDocument): void {
    this.#tally.see(document)
    this.#acronyms.see(document)
  }

  problems(): readonly Problem[] {
    return [...this.#tally.problems(), ...this.#acronyms.problems()]
  }
}
