import type { Lexicon } from '../lexicon.ts'
import { ENGLISH_LIKES } from './english-likes.ts'
import { ENGLISH_PEOPLE } from './english-people.ts'
import { ENGLISH_WORK } from './english-work.ts'

export const ENGLISH: Lexicon = {
  language: 'en',
  small: `a an the my your his her our their this that these those i me you he she it we us they them is am are was were be been being m s re ve ll d t do does did of to in on at for with from by and or but so
    really just very even still too also as if then there have has had will would can could should im ive`,
  telling: 'i my me im ive am want need cannot not no nothing nobody our we us like love hate',
  spelt: `
    wanna = want
    gonna = going
    gotta = need
    dunno idk = know not
    dont don't doesnt doesn't didnt didn't = not
    cant can't cannot couldnt couldn't = cannot
    wont won't = not
    isnt isn't arent aren't wasnt havent hasnt hadnt werent wouldnt shouldnt aint = not
    u = you
    pls plz = please
    resumé résumé resume = cv
    lorry truck trucks = lorry
    mum mom = mother
    dad = father
    fav = favourite
    ur = your
    uni college = university
  `,
  alone: 'pensioner pensioners',
  years: 'years year yrs yo',
  before: 'for after past last almost over nearly',
  after: 'of in working doing on at as i with experience',
  notions: {
    ...ENGLISH_PEOPLE,
    ...ENGLISH_WORK,
    ...ENGLISH_LIKES,
  },
}
