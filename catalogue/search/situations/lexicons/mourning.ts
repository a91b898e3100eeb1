import type { Lexicon } from '../lexicon.ts'

/**
 * How people say in one language that somebody near them has died: words between commas. `spouse`, `child` and `kin`: whom. `died`: said of them.
 * `whole`: what is said word for word, `*` standing for whom. `widowed`, `unborn` (a pregnancy ended) and `grieving`: what says it by itself.
 */
type Mourning = Readonly<Record<'spouse' | 'child' | 'kin' | 'died' | 'whole' | 'widowed' | 'unborn' | 'grieving', string>>

const MOURNING: Readonly<Record<string, Mourning>> = {
  fr: {
    spouse:
      'mon mari, ma femme, mon époux, mon épouse, mon conjoint, ma conjointe, mon compagnon, ma compagne, mon copain, ma copine, mon fiancé, ma fiancée, mon homme',
    child:
      'mon fils, ma fille, mon enfant, mes enfants, mon bébé, notre fils, notre fille, notre enfant, notre bébé, un enfant, mon petit garçon, ma petite fille, mon petit, ma petite',
    kin: `mon père, ma mère, papa, maman, mon papa, ma maman, mes parents, mon frère, ma sœur, mon petit frère, ma petite sœur, mon grand frère, ma grande sœur, ma grand-mère, mon grand-père, ma mamie, mon papi, mon oncle, ma tante, mon cousin, ma cousine,
      mon neveu, ma nièce, mon ami, mon amie, mon meilleur ami, ma meilleure amie, mon beau-père, ma belle-mère, mon petit-fils, ma petite-fille, un proche`,
    died: 'mort, morte, décédé, décédée, meurt, tué, tuée, enterré, enterrée, plus de ce monde, vient de mourir, vient de décéder, dcd, mor',
    whole:
      'perdu *, perdue *, perdre *, mort de *, décès de *, disparition de *, deuil de *, enterrement de *, obsèques de *, enterré *, enterre *, enterrer *, incinéré *, * s’est suicidé, * s’est suicidée, * s’est donné la mort',
    widowed: 'veuve, veuf, veuvage, suis veuve, suis veuf',
    unborn:
      'fausse couche, fausses couches, fausse-couche, mort-né, mort-née, mort in utero, perdu le bébé, perdu mon bébé avant, interruption médicale de grossesse, interruption spontanée de grossesse, bébé sans vie, né sans vie, enfant sans vie, mort périnatale',
    grieving:
      'suis en deuil, sommes en deuil, est en deuil, endeuillé, endeuillée, perdu un être cher, perdu quelqu’un de proche, =perdu quelqu’un',
  },
  en: {
    spouse: 'my husband, my wife, my partner, my spouse, my boyfriend, my girlfriend, my fiancé, my fiancée',
    child:
      'my son, my daughter, my child, my kid, my kids, my baby, my little boy, my little girl, our son, our daughter, our child, our baby, a child',
    kin: `my father, my mother, my dad, my mum, my parents, my brother, my sister, my grandmother, my grandfather, my grandma, my grandad, my nan, my uncle, my aunt, my cousin, my nephew, my niece, my best friend, my friend,
      my stepfather, my stepmother, my grandson, my granddaughter`,
    died: 'died, dead, dies, passed away, passed on, was killed, deceased, buried',
    whole:
      'lost *, losing *, lose *, death of *, loss of *, funeral of *, buried *, burying *, bury *, mourning *, grieving *, grieving for *, * killed himself, * killed herself, * committed suicide, * took his own life, * took her own life',
    widowed: 'widow, widower, widowed, am a widow, am a widower',
    unborn: 'miscarriage, miscarriages, miscarried, stillborn, stillbirth, still born, lost the baby, lost the pregnancy',
    grieving:
      'bereaved, bereavement, am grieving, in mourning, am mourning, lost a loved one, lost someone close, =lost someone, =lost somebody',
  },
  es: {
    spouse: 'mi marido, mi mujer, mi esposo, mi esposa, mi pareja, mi novio, mi novia, mi compañero, mi compañera',
    child: 'mi hijo, mi hija, mi niño, mi niña, mi bebé, nuestro hijo, nuestra hija, nuestro bebé, un hijo, una hija, mis hijos',
    kin: 'mi padre, mi madre, mi papá, mi mamá, mis padres, mi hermano, mi hermana, mi abuela, mi abuelo, mi tío, mi tía, mi primo, mi prima, mi sobrino, mi sobrina, mi amigo, mi amiga, mi mejor amigo, mi suegra, mi suegro, mi nieto, mi nieta',
    died: 'muerto, muerta, murió, ha muerto, falleció, fallecido, fallecida, se murió, se me murió, fue asesinado, lo mataron',
    whole:
      'perdí a *, perdido a *, perder a *, perdimos a *, muerte de *, fallecimiento de *, murió *, falleció *, muerto *, funeral de *, entierro de *, enterrar a *, enterré a *, * se suicidó, * se mató',
    widowed: 'viuda, viudo, enviudé, viudez, soy viuda, soy viudo',
    unborn:
      'aborto espontáneo, aborto natural, perdí el bebé, perdí al bebé, perdí mi embarazo, perdí el embarazo, perdido el bebé, perdido al bebé, nació muerto, nació muerta, bebé muerto, muerte perinatal',
    grieving: 'de luto, en duelo, estoy de duelo, perdí a un ser querido, perdido a un ser querido, =perdí a alguien, =perdido a alguien',
  },
  it: {
    spouse: 'mio marito, mia moglie, il marito, la moglie, il mio compagno, la mia compagna, il mio fidanzato, la mia fidanzata',
    child:
      'mio figlio, mia figlia, il mio bambino, la mia bambina, mio bambino, nostro figlio, nostra figlia, un figlio, una figlia, il bambino, il figlio, la figlia',
    kin: 'mio padre, mia madre, mio papà, mia mamma, papà, mamma, i genitori, i miei genitori, mio fratello, mia sorella, mia nonna, mio nonno, nonna, nonno, mio zio, mia zia, mio cugino, mia cugina, mio nipote, mia nipote, un mio amico, il mio migliore amico, mia suocera, mio suocero',
    died: 'morto, morta, morì, deceduto, deceduta, mancato, mancata, scomparso, scomparsa, venuta a mancare, venuto a mancare, ucciso, uccisa',
    whole:
      'perso *, perduto *, perdere *, morte di *, morto *, morta *, scomparsa di *, lutto di *, funerale di *, seppellito *, * si è suicidato, * si è suicidata, * si è ucciso',
    widowed: 'vedova, vedovo, vedovanza, sono vedova, sono vedovo',
    unborn:
      'aborto spontaneo, perso il bambino, perso il bimbo, perso la bambina, nato morto, nata morta, perso la gravidanza, bambino nato morto, morte perinatale',
    grieving: 'sono in lutto, in lutto, lutto in famiglia, perso una persona cara, un lutto, =perso qualcuno',
  },
  pt: {
    spouse:
      'meu marido, minha mulher, minha esposa, meu esposo, meu companheiro, minha companheira, meu namorado, minha namorada, o marido, a mulher',
    child:
      'meu filho, minha filha, meu bebé, meu bebê, meu menino, minha menina, nosso filho, nossa filha, um filho, uma filha, o filho, a filha',
    kin: 'meu pai, minha mãe, meus pais, meu irmão, minha irmã, minha avó, meu avô, meu tio, minha tia, meu primo, minha prima, meu sobrinho, minha sobrinha, meu amigo, minha amiga, minha sogra, meu sogro, meu neto, minha neta',
    died: 'morreu, morto, morta, faleceu, falecido, falecida, morre, me morreu',
    whole:
      'perdi *, perdi o *, perdi a *, perder o *, perder a *, perdeu o *, perdeu a *, morte do *, morte da *, morte de *, falecimento do *, falecimento da *, morreu *, morreu o *, morreu a *, funeral do *, funeral da *, enterro do *, enterro da *, * suicidou-se, * matou-se',
    widowed: 'viúva, viúvo, enviuvei, viuvez, sou viúva, sou viúvo',
    unborn:
      'aborto espontâneo, perdi o bebé, perdi o bebê, perdi a gravidez, perdi a criança, nasceu morto, nasceu morta, nado-morto, nado morto, morte perinatal, natimorto',
    grieving: 'estou de luto, de luto, em luto, enlutada, enlutado, perdi um ente querido, perdi alguém próximo, =perdi alguém',
  },
  de: {
    spouse:
      'mein mann, meine frau, meinen mann, meine frau, mein ehemann, meine ehefrau, meinen ehemann, mein partner, meinen partner, meine partnerin, mein freund, meine freundin, meines mannes, meiner frau, meinem mann',
    child:
      'mein sohn, meinen sohn, meine tochter, mein kind, unser sohn, unsere tochter, unser kind, mein baby, unser baby, unseren sohn, ein kind, meines sohnes, meiner tochter, meines kindes, unseres kindes',
    kin: `mein vater, meinen vater, meine mutter, papa, mama, meine mama, mein papa, meinen papa, meine eltern, mein bruder, meinen bruder, meine schwester, meine oma, mein opa, meinen opa, meine großmutter, mein großvater, mein onkel, meine tante, mein cousin, meine cousine,
      mein neffe, meine nichte, mein bester freund, meine beste freundin, meine schwiegermutter, mein schwiegervater, meines vaters, meiner mutter, meines bruders, meiner schwester, mein enkel, meine enkelin`,
    died: 'gestorben, tot, verstorben, starb, verstarb, gefallen, ums leben gekommen, umgekommen, beerdigt, getötet',
    whole:
      '* verloren, * verlor, * verlieren, verlor *, verlust *, tod *, beerdigung *, * beerdigt, * begraben, trauer um *, trauere um *, * hat sich umgebracht, * hat sich das leben genommen',
    widowed: 'witwe, witwer, verwitwet, bin witwe, bin witwer',
    unborn:
      'fehlgeburt, fehlgeburten, totgeburt, tot geboren, totgeboren, stille geburt, sternenkind, baby verloren, schwangerschaft verloren',
    grieving:
      'in trauer, trauere, trauerfall, todesfall in der familie, bin am trauern, hinterblieben, einen geliebten menschen verloren, =jemanden verloren',
  },
  uk: {
    spouse: 'мій чоловік, чоловік, чоловіка, моя дружина, дружина, дружину, дружини, мого чоловіка, мою дружину, наречений, хлопця',
    child:
      'мій син, син, сина, моя дочка, дочка, дочку, донька, доньку, моя донька, дитина, дитину, дитини, дитя, немовля, синочок, синочка, донечка, донечку',
    kin: 'тато, тата, батько, батька, мама, маму, мами, мати, матір, батьки, батьків, брат, брата, сестра, сестру, бабуся, бабусю, дідусь, дідуся, дядько, дядька, тітка, тітку, друг, друга, подруга, подругу, свекруха, онук, онука',
    died: 'помер, померла, померли, померло, загинув, загинула, загинули, вбили, вбито, убили, похоронили, поховали, похоронила, похоронив',
    whole:
      'втратила *, втратив *, втратили *, втрата *, смерть *, смерті *, загибель *, похорон *, похорони *, похоронила *, похоронив *, поховала *, поховав *, * наклав на себе руки, * наклала на себе руки, втратила свого *, втратив свою *, втратила свою *, втратила мого *',
    widowed: 'вдова, я вдова, вдовою, вдовець, овдовіла, овдовів, удова',
    unborn:
      'викидень, викидня, викидні, мертвонароджений, мертвонароджена, народилася мертвою, народився мертвим, завмерла вагітність, втратила вагітність',
    grieving:
      'у жалобі, в жалобі, у мене горе, втратила близьку людину, втратив близьку людину, =втратила когось, =втратив когось, траур, у траурі',
  },
  ar: {
    spouse: 'زوجي, زوجتي, خطيبي, خطيبتي',
    child: 'ابني, ابنتي, بنتي, ولدي, طفلي, طفلتي, أطفالي, رضيعي, ابننا, ابنتنا, طفلنا, وليدي',
    kin: 'أبي, أمي, والدي, والدتي, بابا, ماما, أخي, أختي, جدي, جدتي, عمي, عمتي, خالي, خالتي, صديقي, صديقتي, حفيدي',
    died: 'مات, ماتت, توفي, توفيت, توفى, توفت, متوفى, رحل, استشهد, قتل, قتلت, ميت, المتوفى, المرحوم, المرحومة',
    whole:
      'مات *, ماتت *, توفي *, توفيت *, توفى *, فقدت *, فقدنا *, وفاة *, موت *, جنازة *, رحيل *, ماتلي *, دفنت *, خسرت *, استشهد *, انتحر *, انتحرت *',
    widowed: 'أرملة, أنا أرملة, أرمل, ارملة, أرامل',
    unborn:
      'أجهضت, إجهاض تلقائي, اجهاض تلقائي, فقدت الجنين, فقدت جنيني, فقدت حملي, سقط الجنين, مات الجنين, سقط حملي, فقدت الحمل, ولد ميتا, ولدت ميتا',
    grieving: 'في حداد, الحداد, أنا في عزاء, فقدت شخصا عزيزا, عزاء في العائلة, =فقدت أحدا, =فقدت أحدًا, =فقدت شخصا',
  },
}

const listed = (words: string): readonly string[] => words.split(',').map(word => word.trim())

/** Whom somebody mourns, each by a notion of its own: nothing of them is read into the death of another. */
const PERSONS = ['spouse', 'child', 'kin'] as const

/** The notions of `mourning` in a language: whom somebody names (`dear-…`), that somebody `died`, and who did (`…-died`). */
export function mourningNotions(language: string): Lexicon['notions'] {
  const known = MOURNING[language]
  if (known === undefined) return {}
  const { died, whole, widowed, unborn, grieving } = known
  const notionsOf = PERSONS.flatMap(person => {
    const persons = listed(known[person])
    const saying = persons.flatMap(one => [
      ...listed(died).map(word => `${one} ${word}`),
      ...listed(whole).map(words => `=${words.replace('*', one)}`),
    ])
    return [
      [`dear-${person}`, persons.map(one => `=${one}`).join()],
      [`${person}-died`, saying.join()],
    ]
  })
  return { ...Object.fromEntries(notionsOf), died, widowed, unborn, grieving }
}
