/** What holds of somebody or does not: where it is denied, nothing of it was told. What is lacked ("pas de diplôme") and what is asked about stays told. */
export const STATES: ReadonlySet<string> = new Set(
  `pregnant lost-job fired end-of-contract firm-closing mass-dismissal shop-failing homeless kicked-out disabled ill deaf blind dys mental accident lost-limb unfit allergy hurts body-gone
  burnout exhausted sick-leave dread crying cries fear bullied insults discriminated racism prison record arrived asylum student lone-parent at-home-parent pension debts hungry scam carer
  dropped expelled failed lost bored fed-up hates too-old off-the-books ashamed replaced-by-machine benefits-end ill-relative stuck exploited bac-done
  spouse-died child-died kin-died died widowed unborn grieving papers-in-order
  separated retired-said failed-bac bad-at-school made-ill worn-by-work care-leaver small-pension discouraged`.split(/\s+/),
)

/** Work that somebody would like. */
export const LIKED: ReadonlySet<string> = new Set(
  `children-like babies nursery little-ones teacher teach old-people care-for home-help nurse-care hospital rescue help-people sick-people animals outdoors garden forest nature planet solar hands
  concrete diy wood repair machine take-apart engines cars garage weld building cook bread pastry serve-tables welcome-people talk-people contact-people smile sell-shop shelves warehouse forklift
  drive lorry bus-driver computers code games-make hack draw art crafts sew beauty hair sport youth-work teens police army uniform guard justice office-job numbers-like books sea languages-like translate
  tourism clean space lab bikes social-work seated quiet no-noise`.split(/\s+/),
)

/** What somebody would like, or means to do: denied with the wish ("je ne veux pas changer de métier"). Who never did it, or cannot, still speaks of it. */
export const WISHED: ReadonlySet<string> = new Set([
  ...LIKED,
  ...`children change new-life start-over quit study-again own-boss business-start business take-over own-farm farm go-abroad abroad country-name travel
  apprentice agency civic volunteer season-work public-service university`.split(/\s+/),
])

/** Beside one of these, work is what somebody has enough of. */
export const ENOUGH: ReadonlySet<string> = new Set(['fed-up', 'bored', 'hates'])

/** The wish itself: denied by a negator that stands by it. */
export const WISHES_THEMSELVES: ReadonlySet<string> = new Set(['like', 'want', 'dream'])

/** What says nothing without what is said after it: "jamais fait", "nicht mehr". */
export const VAGUE: ReadonlySet<string> = new Set(['never', 'nothing', 'refused', 'bad', 'hurts'])
