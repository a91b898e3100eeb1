/** How a language says that something does not happen: words with spaces between them, read without accents. */
export type DenialWords = Readonly<{
  /** Those that deny what they stand in or right before. */
  not: string
  /** Those that deny it as who does it: "nobody hits me". */
  nobody: string
  /** Before one of `nobody` it is somebody: "une personne me harcèle". */
  somebody?: string
  /** Where those of `not` deny what was said right before them too: "er schlägt mich nicht". */
  behind?: true
  /** Where they deny what is said after them only behind one of these, if they stand in it: "il m'a pas frappée", not "il travaille pas, me frappe". */
  auxiliaries?: string
  /** Small words that may stand between a negator and what it denies: "no me pega". */
  between: string
  /** Who does something, and what goes on: no denial reaches over one of these, or to what begins with one: "il ne travaille pas il me frappe". */
  subjects: string
  /** Beside one of these nothing is denied: "pas encore", "not only". */
  unless: string
  /** Near one of these it goes on: "il n'arrête pas de me frapper". */
  stops: string
  /** After one of these it is feared or cannot be borne: "je ne veux pas dormir dehors". Not so of a wish to die. */
  wished: string
}>

/** By language. */
export const DENIALS: Readonly<Record<string, DenialWords>> = {
  fr: {
    not: 'pas jamais nao ni aucunement nullement point',
    nobody: 'personne nadie ninguem nessuno',
    somebody: 'une la cette chaque autre quelle',
    behind: true,
    auxiliaries: 'a ai as ont avait avais est suis es etait etais fait font',
    between: 'me m se s y en du tout a essaye tente fait le la les un une',
    subjects: 'et mais parce donc alors je j tu il elle on ils elles mon ma mes son sa ses notre nos quelqu papa maman',
    unless: 'pourquoi que qu seulement encore mal loin si comment toujours juste sur sure souvent tous toutes chaque vraiment fort de d',
    stops: 'arrete arretent arreter arretait cesse cessent cesser finit finir sais sait savent supporte supporter',
    wished: 'veux veut voudrais voulais peux peut pourrais pouvais dois sais ose arrive faut aimerais',
  },
  en: {
    not: 'not never t dont doesnt didnt isnt arent wasnt aint nor neither',
    nobody: 'nobody noone none',
    between: 'be been being a an the to get tried attempted once',
    subjects: 'and but so because i he she they we you my his her our someone somebody dad mum mom',
    unless: 'why only just yet if how sure always often really every much',
    stops: 'stop stops stopped stopping quit cease know knows',
    wished: 'can could won would wouldn couldn want wants wanted should shouldn may might must afford dare',
  },
  es: {
    not: 'no nao nunca jamas ni tampoco',
    nobody: 'nadie ninguem',
    between: 'me se le les nos lo la los las te he ha han intentado estoy esta soy es',
    subjects: 'y e pero porque yo el ella ellos mi mis su sus alguien papa mama',
    unless: 'solo solamente todavia aun que si sino siempre mucho',
    stops: 'para paran parar deja dejan dejar cesa se sabe',
    wished: 'quiero quisiera puedo podria debo se aguanto',
  },
  it: {
    not: 'non no mai ne neanche nemmeno neppure',
    nobody: 'nessuno nadie ninguem',
    between: 'mi si ci lo la li le ti ho ha hanno provato sono sto',
    subjects: 'e ed ma perche io lui lei loro mio mia miei qualcuno papa mamma',
    unless: 'solo soltanto solamente ancora che se sempre spesso',
    stops: 'smette smettono smettere finisce cessa so sa',
    wished: 'voglio quiero quero vorrei posso potrei devo so riesco',
  },
  pt: {
    not: 'nao no nunca jamais nem tampouco',
    nobody: 'ninguem nadie',
    between: 'me se lhe nos o a os as te estou esta sou',
    subjects: 'e mas porque eu ele ela eles meu minha meus alguem pai mae papa mama',
    unless: 'so somente apenas ainda que se sempre',
    stops: 'para param parar deixa deixam deixar cessa sei sabe',
    wished: 'quero queria posso poderia devo sei consigo aguento',
  },
  de: {
    not: 'nicht kein keine keinen nie niemals weder nimmer',
    nobody: 'niemand keiner',
    behind: true,
    between: 'mich mir uns auf in der die das den dem einer ein eine mehr wirklich mal',
    subjects: 'und aber weil ich er sie wir mein meine meinem meinen jemand papa mama vater mutter mann',
    unless: 'nur warum noch ob wenn immer sicher lange oft so',
    stops: 'hort hoert horen aufhoren aufhort weiss lasst',
    wished: 'kann konnte will wollte mochte darf soll halte weiss',
  },
  uk: {
    not: 'не ні ніколи ані',
    nobody: 'ніхто',
    between: 'мене мені нас його її себе на у в є',
    subjects: 'і й та але бо я він вона вони мій моя мої хтось тато мама батько мати чоловік',
    unless: 'лише тільки ще чому якщо чи завжди просто часто',
    stops: 'перестає перестають припиняє припиняють зупиняється знає знаю',
    wished: 'хочу хотів хотіла можу могла міг маю смію знаю',
  },
  ar: {
    not: 'لا لم لن ليس لست ليست ما مش مو غير',
    nobody: 'احد حدا حد',
    between: 'في',
    subjects: 'و لكن لان انا هو هي هم زوجي زوجتي ابي امي اخي والدي',
    unless: 'فقط بعد لماذا اذا كيف دائما كثيرا',
    stops: 'يتوقف تتوقف يكف تكف يبطل يتركني اعرف يعرف',
    wished: 'اريد استطيع اقدر بدي ممكن اعرف',
  },
}
