import { soundOfFrench } from '../../../text/sound-french.ts'
import type { Lexicon } from '../lexicon.ts'
import { FRENCH_LIKES } from './french-likes.ts'
import { FRENCH_PEOPLE } from './french-people.ts'
import { FRENCH_WORK } from './french-work.ts'

export const FRENCH: Lexicon = {
  language: 'fr',
  small: `le la les l un une des du de d au aux ce cet cette ces c ça ca cela mon ma mes ton ta tes son ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles
    me m te t se s y en et ou mais donc que qu qui dont est suis es sommes êtes sont ai as a avons avez ont avais avait était étais à dans sur pour par avec là si très tout tous toute toutes
    même aussi bien vraiment juste ne n ben bah alors puis là-bas comme tellement moi toi lui eux déjà`,
  telling: `hésite je j jai jsuis mon ma mes me m moi suis ai avais veux voudrais aimerais peux sais aime adore cherche bosse notre nos nous on pas rien plus ça c cest faut marre sa combien zéro`,
  spelt: `
    jsuis chui chuis jsui = suis
    jai gai = ai
    jveux jveu jvx = veux
    veu = veux
    jpeux jpeu = peux
    peu peus = peux
    jen = en
    cest sest = est
    pa = pas
    plu pu = plus
    koi kwa quoa = quoi
    sé sai = sais
    jsais jsé jsai jc = sais
    jsp = sais pas
    jpp = peux plus
    jbosse jboss = bosse
    jbossais = bossais
    jaime jem = aime
    jaimerais = aimerais
    jadore = adore
    jcherche = cherche
    jhabite = habite
    jarrive = arrive
    jarrête jarrete = arrête
    jfais jfai = fais
    fé fai = fais
    taff tafe = taf
    boulo bouleau = boulot
    metié metier métié = métier
    diplome diplôm = diplôme
    formassion formasion = formation
    ordi ordis = ordinateur
    rdv = rendez-vous
    bcp = beaucoup
    qqun = quelqu'un
    qqch qqc = chose
    pck pcq psk = parce
    tjrs tjs tjr = toujours
    nimporte = importe
    dla = la
    nan = non
    jme = me
    jvais jvai jva = vais
    jdois jdoi = dois
    jconnais jconnai = connais
    javais javai = avais
    jétais jetais = étais
    jpense = pense
    jtrouve = trouve
    jgagne = gagne
    jvoudrais jvoudrai = voudrais
    jpourrais jpourrai = pourrais
    jcomprends jcomprend = comprends
    jparle = parle
    jdors jdor = dors
    ki = qui
    ke = que
    kel kelle = quel
    apré = après
    mtn mnt = maintenant
    tt = tout
    ds = dans
    jms jamai = jamais
    qd = quand
    ptit ti = petit
    ptite = petite
    ptits = petits
    chépa chaipa = sais pas
    2nde = seconde
    reum daronne = mère
    reup daron = père
    reuf = frère
    marmaille marmailles marmay timoun timouns = enfants
    travay = travail
    charbonne charbonner charbon = bosser
  `,
  years: 'ans an balais piges années annees',
  before: 'depuis pendant fait durant après encore',
  after: 'de d que qu dans chez comme',
  soundOf: word => soundOfFrench(word.replaceAll('ch', 'ç')),
  alone: `france licence licences nationale nationales nationaux refuser fraise fraises galerie galeries debout débouté déboutée traitement traitements train trains partiels économie économies économe liquide liquides
    déclarer déclaration lourd lourds chauffagiste chauffagistes motif motifs direct directe expliquer planter colonie colonies ancienneté sanitaire sanitaires solde soldes moral morale adapté adaptée
    adaptés adaptées adapter manier manière manières mobile mobiles interne internes régime régimes pont ponts sol sols journalier journalière terrestre degré degrés sédentaire dispose disposer charte ministre
    ministres lait gamme gammes quart loire produire roue roues secondaire secondaires laser lasers cadastre explorer syndic astreinte astreintes tapis solidaire solide solides mime onglet résine
    renoncer amende amendes amener amené cire rhin secret secrets modéré modeste lunettes volet volets régularité humanité humanités quant quotient charente tonte fidélité gant gants inverse
    moquette succès excellent excellente forain apporter apportent poison actualité tôle errance peint colloque poulet sévère déficit secte squat galette galettes recommandé recommandée
    recommande recommander sommaire gaine fonctionne fonctionnent habileté ressort ressorts collection collections collectif collectifs collective collectives collecte collecter communication communiquer
    découverte découvertes somme sommes étage étages gouvernement mener fournir fournit support supports marée bagages conquête chêne fleury louer acheter achète`,
  notions: {
    ...FRENCH_PEOPLE,
    ...FRENCH_WORK,
    ...FRENCH_LIKES,
  },
}
