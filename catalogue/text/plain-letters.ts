/** Letters of other alphabets that nobody tells from a Latin one, each with that one (of Unicode's confusables, UTS 39). */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВСЕНІЈКМОРЅТХУ', 'ABCEHIJKMOPSTXY'],
    ['асеіјорѕхуһԁԛԝ', 'aceijopsxyhdqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αγικνορτυχ', 'ayiknoptux'],
    ['ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃ', 'ABCDEHJKLMPRSTVWZ'],
  ].flatMap(([there = '', here = '']) => Array.from(there, (letter, index) => [letter, here[index] ?? letter])),
)

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]/u
/** Latin letters that are drawn otherwise and that neither NFKC nor case takes back. */
const SMALL_CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢı', (letter, index) => [letter, 'abcdefghijklmnopqrstuvwyzi'[index] ?? letter]),
)
const SMALL_CAPITAL = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢı]/gu

const LATIN = /\p{Script=Latin}/u

/**
 * A text as a reader takes it: wide and styled letters are plain ones (NFKC), characters that are not drawn are gone, and in a word that mixes alphabets the letters
 * that look Latin are. So is a whole word of such letters that stands in a Latin text. For comparing only: it is never shown.
 */
export function plainLetters(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(SMALL_CAPITAL, letter => SMALL_CAPITALS[letter] ?? letter)
  if (!OTHER.test(plain)) return plain
  const isLatin = LATIN.test(plain)
  return plain.replace(/[\p{L}\p{M}]+/gu, word => {
    const seen = Array.from(word, letter => LOOKS_LIKE[letter] ?? letter).join('')
    return LATIN.test(word) || (isLatin && !OTHER.test(seen)) ? seen : word
  })
}
