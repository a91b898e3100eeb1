import type { DistressGrammar } from './distress-grammar.ts'
import { forms } from './distress-grammar.ts'

const ENDINGS = 'a ano ava avano ato ata ati are ando o'

export const ITALIAN: DistressGrammar = {
  words: {
    REL: 'marito compagno fidanzato ex padre papa madre mamma fratello fratelli zio cugino patrigno capo padrone professore allenatore vicino collega prete suocero moglie ragazzo figlio',
    VIOL: 'coltello pistola arma schiaffo schiaffi botte pugni accarezza accarezzare seno culo violenta stupra strangola insulta sangue',
    BODY: 'braccio naso dente denti costola costole mano dito gamba capelli faccia polso',
    INTIMATE: 'coscia cosce seno tette culo sedere gonna mutande petto gambe corpo',
    CLOSE:
      'figlio figlia figli bambina bambino madre mamma sorella fratello amica amico ragazza ragazzo fidanzata fidanzato cugina cugino nipote moglie marito compagna padre alunna',
    AND: 'e o ma perche pero',
    WHO: `marito moglie compagno compagna fidanzato fidanzata ragazzo ragazza ragazzi ex partner convivente uomo uomini tizio padre madre papa mamma genitori
      fratello sorella fratelli zio zia nonno nonna cugino cugina figlio figlia patrigno matrigna suocero cognato
      capo datore padrone titolare direttore responsabile collega colleghi cliente clienti vicino vicini padroncino
      professore professoressa prof maestro maestra insegnante allenatore prete compagni poliziotto medico lui lei loro qualcuno gente famiglia sconosciuto`,
    HARM: `${forms('picchi minacci maltratt molest violent stupr palpeggi insult umili strangol schiaffeggi perseguit accoltell ricatt aggredisc sequestr tormentat bull', ENDINGS)}
      aggredisce aggrediscono aggredito aggredita aggredire mena menano menato menata violenta picchia picchiano picchiata picchiato stupra minaccia minacciano`,
    TOUCH: 'tocca toccano toccava toccato toccata toccare palpa palpano palpato palpata colpisce colpito colpita colpiva',
    HARMED: `picchiata picchiato violentata violentato stuprata stuprato molestata molestato maltrattata maltrattato aggredita aggredito minacciata minacciato strangolata
      abusata perseguitata ricattata sequestrata bullizzato bullizzata umiliata accoltellata`,
    HAVE: 'ha hanno aveva avevano',
    CHILD: 'figlio figlia figli figlie bambino bambina bambini madre mamma sorella fratello famiglia',
    MINE: 'mio mia miei mie nostra nostri i le la il',
    WANT: 'voglio vorrei volevo desidero preferirei preferisco penso',
    LIFE: 'cosi vita mondo dolore questo tutto vivere soffrire inferno lui violenza me',
    PLACE: 'alle alla in a con lontano vicino qui li da sola solo insieme senza nel nella al alla di fuori come',
    DET: 'il lo la i gli le l mio mia miei mie un una questo questa questi mie',
  },
  spelt: `
    nn = non
    x = per
    xke xche perke = perche
    ke = che
    pikkia = picchia
    c = ce
    piu = piu
    cel = ce l
    da = da
    vojo = voglio
    mipicchia = mi picchia
  `,
  apart:
    'regione passo posto spesso stesso corso tutte tutto foglio fogli cerco testo testi inverno forma presto parola aiuta aiutano aiutami aiutare chiudo rinchiudo picchiare minaccio toccare-con minuti mensa menta menti molti violino viola violetta picco picchio colpire colloca locale tecca umile umiliazione tocco vicina marita capra capi',
  ordinary: `
    morire|morendo|muoio dal|dalla|di ridere|voglia|risate|fame|caldo|freddo|noia
    vivere PLACE DET? !LIFE
    ce la faccio piu? a|con|in|di|al|nel|come DET? !LIFE
    farla finita con DET? !LIFE
    finita con DET? !LIFE
    tocca|toccato|tocchera lavorare|fare|andare|a|pagare|il
    colpito|colpita|colpisce questo|questa|la|il|l|molto|il annuncio|crisi|lavoro|storia
    minaccia|minacciato|minacciata di licenziarmi|licenziare|licenziamento
    taglio|tagliare|tagliarmi i|le capelli|unghie
    violenta|violento la concorrenza
  `,
  says: `
    mio|mia|miei|un|il REL ~6 VIOL
    paura ~4 REL
    sopporto ~2 la|questa|mia vita
    drogata e ~1 violentata|stuprata
    nessun|nessuna|nessuno|piu ~1 motivo|ragione|ragioni ~1 vivere
    mi|ci ~3 con la forza
    baciata|baciato|toccata ~1 forza
    vivere|vita ~3 senso
    papa|mamma|padre|madre|patrigno HAVE? HARM ~3 mamma|papa|madre|padre
    tirato|tira|lanciato|lancia ~4 testa|faccia|addosso
    presa|preso|afferrata|afferrato|prende per ~1 il|la|i|collo|gola|capelli
    corda ~2 impiccarmi
    non ~2 stare al|nel mondo
    minaccia|minacciano|minacciato ~1 miei|mio|mia ~1 CHILD
    WANT|vorrei essere morta|morto
    preferirei|preferisco ~1 morta|morto|morire
    approfitta|approfittato di me
    sto sanguinando
    dormire ~3 non svegliarmi|risvegliarmi
    alzato|alza|alzano|alzo|alzare le|la mani|mano
    mi HAVE? rotto|rompe|bruciato|storto|tirato|tira|morso|strappato ~1 BODY
    mi|ci HAVE? spinta|spinto|spinge|buttata|buttato|butta|trascinata|lanciata ~2 scale|muro|terra
    mano|mani ~1 sulla|sul|sotto|sulle|nelle|tra|nella|fra ~1 INTIMATE
    chiesto|chiede|obbliga|costringe ~1 di|a spogliarmi
    manda|mandato|invia|ricevo|mandano ~1 minacce
    CLOSE ~2 vuole|voleva|dice|pensa|provato|parla ~3 morire|uccidere|uccidersi|suicidarsi|suicidio|ammazzarsi|ammazzare
    CLOSE ~1 si taglia|autolesiona
    che|lui|WHO ~2 mi ammazza|uccide
    odio ~1 mia? vita|vivere
    subisco|subito|subiamo|subisce ~1 violenza|violenze|maltrattamenti|abusi|molestie|botte
    scappata|scappato|fuggita|fuggito|scappare di|da casa
    non|nemmeno ~1 mi|ci lascia|lasciano|fa|fanno uscire|parlare|mangiare|vedere
    WHO ~4 mi|ci|m HAVE? sempre|anche|gia? HARM|TOUCH
    mi|ci|m HAVE? sempre|anche|gia? HARM
    ^ mi|ci HAVE? TOUCH
    mi tocca|toccava|palpa il|mio|lo|un|mia WHO
    mi HAVE? toccato|toccata $
    mi|ci HAVE? messo|mette|mettono|mettere le mani|mano addosso
    mi mena|menano|da|dato|danno ~1 schiaffi|calci|pugni|schiaffo|botte
    WHO HAVE? HARM|TOUCH MINE ~1 CHILD
    HAVE|ha abusato|abusata di me|mia|nostra|lui
    abusato|abusa|abusano|abusavano di me|mia|mio|noi
    sono|sia|vengo|ero|siamo|essere|stata|venivo ~1 stato|stata? HARMED
    CHILD ~2 HARMED
    sono|ero vittima di|del
    vuole|vogliono|voleva|minaccia|minacciato|cerca|provato ~2 uccidermi|ammazzarmi|picchiarmi|violentarmi
    mi vuole|vuol uccidere|ammazzare
    ho|abbiamo paura di tornare|rientrare|andare ~1 casa
    paura di tornare|rientrare ~1 casa
    paura di|del|dei|della mio|mia|miei|lui|suo? WHO
    paura di lui|lei $
    paura a casa
    paura che mi ~1 HARM|picchi|ammazzi|uccida|faccia
    WHO ~2 mi|ci chiude|chiudono|rinchiude|chiuso|chiusa|tiene
    mi|ci chiude|rinchiude|chiudono|tiene ~1 a|in ~1 casa|chiave|camera|chiusa|stanza
    mi HAVE? tolto|preso|trattiene ~2 passaporto|documenti
    mi costringe|costringono|obbliga|obbligano|costretto|costretta|forza ~2 sesso|letto|sposare|sposarmi|prostituirmi|spogliarmi|toccare
    sposare|sposarmi|matrimonio ~2 forza|forzato|obbligata
    WHO ~3 nel|dentro mio? letto
    WHO e|diventa|era ~1 violento|violenta|aggressivo|pericoloso
    sono|siamo in pericolo
    mia|mie|miei vita|figlia|figlio|figli ~2 pericolo
    mi fa|fanno|fatto del? male
    mi segue|seguono|perseguita ovunque|dappertutto|casa
    minacce|minacciata|minacciato di morte

    WANT ~2 morire|morte|ammazzarmi|uccidermi|suicidarmi|impiccarmi|sparire|scomparire
    mi WANT ~1 ammazzare|uccidere|suicidare|impiccare
    voglia ~2 morire|vivere|ammazzarmi|farla|sparire
    ammazzarmi|uccidermi|suicidarmi|impiccarmi
    togliermi la vita
    non ~1 voglio|vorrei|riesco|posso ~2 vivere|esistere|svegliarmi
    farla finita
    finirla|finire ~1 tutto|qui $
    ce la faccio|fai piu
    ce la|l faccio piu
    reggo|resisto|sopporto piu $
    sopporto piu ~1 vita
    posso piu $
    stanca|stanco|stufo|stufa di vivere
    stanca|stanco|stufo|stufa della|di questa|mia|vita? vita?
    vita ~1 non|senza ~2 senso|vale|niente
    senso|motivo|ragione|ragioni|motivi ~1 vivere
    non ha senso vivere
    farmi del? male
    mi taglio|tagliavo|sto ~1 braccia|vene|polsi|braccio|tagliando
    tagliarmi|tagliare ~1 vene|polsi|braccia
    penso|pensato|pensando|pensieri|pensare|pensiero ~2 suicidio|suicidarmi|suicidi|morte|morire|ammazzarmi
    nessuno ~2 mancanza|mancherei
    meglio senza me|di
    meglio morta|morto $
    preso|inghiottito|ingoiato ~2 pillole|pasticche
    buttarmi|gettarmi|lanciarmi ~3 ponte|treno|finestra|balcone|giu
  `,
}
