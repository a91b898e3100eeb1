/**
 * What people from the Maghreb say in Darija and write in Latin letters, "3" and "7" for those that Latin has not: read with the Arabic grammar. What they take
 * too much of stands in Arabic letters too.
 */
export const DARIJA = {
  now: `
    شربت|كليت|خديت|اخذت|تناولت ~2 DRUGS ~1 بزاف|برشا|ياسر|كثيرا|كثير|كتير|كله|كلها|كامل|كامله !على|علي|في
    شربت|كليت|خديت|اخذت|تناولت ~1 بزاف|برشا|ياسر ~1 DRUGS
    chrebt|chrabt|chrbt|cherbt|klit|khdit|bla3t ~2 DWA ~1 bzaf|bezaf|barcha|yasser|kaml|kamla|koulha
    chrebt|chrabt|chrbt|cherbt|klit|khdit|bla3t ~1 bzaf|bezaf|barcha ~1 DWA
  `,
  life: `
    bghit|brit|bghina|nebghi|nheb|nhab|nhebb|n7eb|n7ab|baghi|baghya|baghia|hab|habba|hba|7ab|7abba|habit|7abit|hbit|7bit|bedi|biddi ~1 nmout|nmot|nmoute|nemout|namout|nmut|mout|lmout|elmout|amout
    ghadi|ghadia|rayeh|ray7a|rah ~1 nmout|nentaher|nenta7er|n9tel|nqtel rasi|rouhi|ro7i|$
    n9tel|nqtel|n9atel|naktel rasi|rouhi|rohi|ro7i|nafsi
    kreht|krehet|karhet|kraht|krht|3yit|mellit|melit|mlit ~2 hyati|7yati|hayati|7ayati|lhayat|l7ayat|hayat|7ayat|n3ich
    mabghitch|mab9itch|manhebch|manebghich|man7ebch|ma bghitch|b9itch|nhebch|nebghich|bghit ~1 n3ich|na3ich|n3ish
    mabghitch|manhebch|manebghich|man7ebch n3ich|na3ich|n3ish
  `,
  violence: `
    rajli|zawji|jouzi|rajeli|baba|bouya|khouya ~2 kaydrebni|kaydrbni|kidrebni|kaydarbni|yedrebni|ydrebni|yadrebni|ydrobni|yadrobni|drebni|darabni
  `,
  ordinary: `
    nmout|nmot|nmoute|nemout|mout b|bel|mel|mn|men ~1 dahk|da7k|d7ek|dhak|jou3
  `,
} as const
