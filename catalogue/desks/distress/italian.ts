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
    YOUNG:
      'papa mamma padre madre genitori patrigno matrigna bambino bambina bambini figlio figlia figli figlie neonato professore professoressa prof maestro maestra nonno compagni',
    HOUSER:
      'padrone proprietario proprietaria genitori padre madre marito compagno fidanzato ex famiglia suocera suocero banca coinquilino fratello sorella',
    BOSS: 'capo capa capi datore direttore direttrice responsabile titolare superiore collega colleghi colleghe azienda supervisore',
    PILLS: 'pastiglie pillole pasticche compresse farmaci sonniferi medicine',
    KIDS: 'figlio figlia figli figlie bambini bambino bambina piccoli famiglia',
    ACT: 'bruciata bruciato brucia spinta spinto spinge tirato tira trascinata trascinato morsa morso morde sputa sputato afferra afferrata lanciato lancia legata lega schiaccia storce graffia',
    WHO: `coinquilino proprietaria proprietario patrigno matrigna tipa zii nonni suocera nuora genero banda bulli amico
      marito moglie compagno compagna fidanzato fidanzata ragazzo ragazza ragazzi ex partner convivente uomo uomini tizio padre madre papa mamma genitori
      fratello sorella fratelli zio zia nonno nonna cugino cugina figlio figlia patrigno matrigna suocero cognato
      capo datore padrone titolare direttore responsabile collega colleghi cliente clienti vicino vicini padroncino
      professore professoressa prof maestro maestra insegnante allenatore prete compagni poliziotto medico lui lei loro qualcuno gente famiglia sconosciuto`,
    HARM: `${forms('pest scuot strattona picchi minacci maltratt molest violent stupr palpeggi insult umili strangol schiaffeggi perseguit accoltell ricatt aggredisc sequestr tormentat bull', ENDINGS)}
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
    mi|ci ha? spinto|spinta|spinge a|verso|ad
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
  settings: `stuntman stunt cinema film teatro circo acrobata paracadute paracadutismo bungee arrampicata potatore funi fune cucina cuoco`,
  says: {
    now: `
      preso|ingoiato|inghiottito|mandato ~3 sacco|tutte|tutta|troppe|tante|scatola|mucchio ~3 PILLS
      ingoiato|inghiottito ~4 PILLS|candeggina
      sto sanguinando
      WHO ~3 mi|ci ~1 ammazza|uccide|ammazzera|uccidera
      vuole|vogliono ammazzarmi|uccidermi
      strangola|strangolato|soffoca|stringe ~1 il? ~1 collo|gola
      coltello|pistola ~3 me|mi|addosso
    `,
    roof: `
      dormo|dormiamo|dormendo|dormire|dorme|dormono|dormito ~2 in|per|fuori|alla|nel|al|su ~2 strada|macchina|auto|stazione|parco|panchina|tenda|furgone|garage|fuori
      vivo|viviamo|vive ~2 in|per ~1 strada|macchina|auto
      siamo|sono|rimasto|rimasta|rimasti|finito|finita|finire|trovo|ritrovo ~2 per|in|alla strada
      so|sappiamo|ho|abbiamo|trovo|non ~2 dove dormire|andare|stare|passare|vivere
      dove dormire|dormo|passare ~2 stanotte|stasera|questa|la
      HOUSER ~4 mi|ci HAVE? ~1 buttato|buttata|buttati|cacciato|cacciata|cacciati|sbattuto|sbattuta|sfrattato|sfrattata|mandato|sfratta|caccia|butta
      mi|ci HAVE? ~1 buttato|buttata|cacciato|cacciata|sbattuto|sbattuta|sfrattato|sfrattata|sfrattati ~1 fuori|di|da|casa|con
      sfrattato|sfrattata|sfrattati $
      senza|piu un? tetto|casa $
      non ~2 mangiamo|mangio|mangiato|mangia|mangiano ~3 giorni|ieri|giorno|due|oggi
      giorni|giorno che? ~2 non ~1 mangio|mangiamo|mangiato
      giorni senza mangiare
      KIDS ~6 affamati|fame|affamato
      salto|saltiamo|salta ~2 pasto|pasti|cena
      muoio|moriamo|morendo|soffro|soffriamo ~1 di|la fame
      ho|abbiamo|hanno ~2 fame !di
      niente|nulla da mangiare
      non ~3 soldi ~2 mangiare|cibo|spesa
      frigo|frigorifero|dispensa ~1 vuoto|vuota ~4 soldi|euro|niente|figli|bambini
      ci|mi sbattono|buttano|cacciano|sfrattano|mandano ~1 fuori|via|casa|strada
      sappiamo|abbiamo|so|ho|non dove andare ~1 $
      passo|passiamo|passare|passato ~2 notte|notti ~3 stazione|strada|parco|macchina|panchina|aeroporto|fuori|bancomat
      figlio|figlia|figli|bambino|bambini ~3 tocca|mangia|mangiano|mangiato|cibo ~2 cibo|nulla|niente|da|ieri
      chiedo|chiedere|chiediamo|elemosino|elemosina ~3 mangiare|elemosina|cibo|supermercato
      mangio|mangiamo|cibo|mangiare ~4 spazzatura|cassonetti|cassonetto|bidoni
      viviamo|vivo|vivono|dormiamo ~4 in|nella|nel ~1 macchina|auto|furgone|tenda|roulotte
    `,
    work: `
      BOSS ~4 mi|ci HAVE? sempre? tormenta|vessa|umilia|mobbizza
      BOSS ~4 mi|ci ~1 urla|grida|sgrida
      molestie ~2 sul|al|dal|a ~2 lavoro|BOSS|ufficio
      mobbing
      sono|vengo|stato|stata ~1 discriminato|discriminata
    `,
    low: `
      non|ce la? ~1 posso|faccio piu di|del|dei|della|con|col|a|al|$
      mi sento ~2 solo|sola|depresso|depressa|vuoto|vuota|triste|inutile|male|abbandonato|abbandonata|uno|una|schifo
      sono|sto|sentirmi ~1 molto|cosi|tanto|troppo? depresso|depressa|disperato|disperata|esausto|esausta|distrutto|distrutta|esaurito|esaurita|triste|angosciato|angosciata
      sono ~1 tutto|tutta|troppo|cosi|molto|completamente solo|sola
      sono solo|sola al mondo
      ho|soffro|in|di ~1 la? depressione|ansia
      al limite $
      allo stremo
      nessuno ~1 mi ama|vuole|capisce|ascolta|aiuta
      nessuno ~1 vuole bene
      non ho ~1 nessuno|amici
      piango|piangere|piangendo ~2 tutti|tutto|ogni|sempre|notte|giorno
      attacchi|attacco|crisi di panico|ansia
      stufo|stufa|stanco|stanca di|del tutto
      sto crollando|impazzendo|male $
      sto per crollare|esplodere
      la|mia vita ~1 e ~2 schifo|inferno|disastro|rovinata|finita
      non servo|valgo ~1 a? niente|nulla
      sono un|una peso|fallimento|fallito|fallita|nullita
      non sto bene $
    `,
    deeds: `
      buttarmi|gettarmi|lanciarmi|buttarsi|buttare|saltare ~3 ponte|treno|finestra|balcone|giu|tetto
      impiccarmi ~1
      mi impicco
    `,
    violence: `
      mio|mia|miei|un|il REL ~6 VIOL
      paura ~4 REL
      drogata e ~1 violentata|stuprata
      mi|ci ~3 con la forza
      baciata|baciato|toccata ~1 forza
      papa|mamma|padre|madre|patrigno HAVE? HARM ~3 mamma|papa|madre|padre
      tirato|tira|lanciato|lancia ~4 testa|faccia|addosso
      presa|preso|afferrata|afferrato|prende per ~1 il|la|i|collo|gola|capelli
      minaccia|minacciano|minacciato ~1 miei|mio|mia ~1 CHILD
      approfitta|approfittato di me
      sto sanguinando
      alzato|alza|alzano|alzo|alzare le|la mani|mano
      mi HAVE? rotto|rompe|bruciato|storto|tirato|tira|morso|strappato ~1 BODY
      mi|ci HAVE? spinta|spinto|spinge|buttata|buttato|butta|trascinata|lanciata ~2 scale|muro|terra
      mano|mani ~1 sulla|sul|sotto|sulle|nelle|tra|nella|fra ~1 INTIMATE
      chiesto|chiede|obbliga|costringe ~1 di|a spogliarmi
      manda|mandato|invia|ricevo|mandano ~1 minacce
      CLOSE ~1 si taglia|autolesiona
      che|lui|WHO ~2 mi ammazza|uccide
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
      mi fa|fanno|fatto del? male
      mi segue|seguono|perseguita ovunque|dappertutto|casa
      minacce|minacciata|minacciato di morte
      mia|mie|miei vita|figlia|figlio|figli ~2 pericolo
      WHO ~4 mi|ci HAVE? ~1 preso|presa|presi|prende|prendono ~1 a|per? ~1 pugni|schiaffi|calci|botte|sberle|ceffoni|cinghiate
      mi|ci HAVE? stringe|stretto|stringeva|afferrato|afferra ~2 collo|gola|capelli
      mi|ci ~1 tocca|toccava|toccato ~1 dove
      ex|marito|fidanzato ~2 aspetta|segue|pedina|perseguita ~2 sotto|fuori|casa|ovunque|porta
      mi ~2 violentato|violentata|stuprato|stuprata|drogata
      viene|veniva|venire|vengono ~1 menata|menato|picchiata|picchiato|maltrattata|maltrattato|violentata|pestata|pestato
      WHO ~3 ubriaco|bevuto ~3 picchia|mena|urla|botte
      paura ~2 tornare|rientrare ~2 casa
      senza il? mio consenso
      WHO ~3 mi|ci HAVE? ACT
      mi|ci ha|hanno bruciata|bruciato|trascinata|trascinato|legata|sputato|morsa ~1 con|per|la|il|$
      mi ha lanciato|tirato|buttato un|una|addosso
      addosso ~1 sedia|piatto|bottiglia
      mi ~1 controlla|guarda|spia|prende|sequestra ~2 telefono|cellulare|messaggi
      non mi ~2 fa|lascia|permette ~1 uscire|vedere|parlare
      mi ~1 prende|ruba|controlla|toglie ~2 soldi|stipendio|pensione
      compagno|zio|patrigno|padre|fratello|cugino|WHO ~4 entra|viene|infila|entrava|veniva ~3 camera|letto|stanza|doccia
      uomo|tizio|ex|sconosciuto|marito ~2 mi segue|seguito|insegue|pedina
      dice|minaccia|giura ~5 mi uccide|ammazza|uccidera|ammazzera
      se ~6 mi uccide|ammazza|uccidera|ammazzera
      dare|da|dara|dar ~1 fuoco ~2 casa|me
      vogliono|vuole|costringono|mandarmi|mandano ~5 sposare|sposarmi|sposi
      piena|pieno|coperta di lividi|botte
      WHO ~3 costringe|obbliga|forza|chiede|costretta|costretto ~1 a|di ~1 toccarlo|toccarla|baciarlo|spogliarmi|masturbarlo
    `,
    life: `
      sopporto ~2 la|questa|mia vita
      nessun|nessuna|nessuno|piu ~1 motivo|ragione|ragioni ~1 vivere
      vivere|vita ~3 senso
      corda ~2 impiccarmi
      non ~2 stare al|nel mondo
      WANT|vorrei essere morta|morto
      preferirei|preferisco ~1 morta|morto|morire
      dormire ~3 non svegliarmi|risvegliarmi
      CLOSE ~2 vuole|voleva|dice|pensa|provato|parla ~3 morire|uccidere|uccidersi|suicidarsi|suicidio|ammazzarsi|ammazzare
      odio ~1 mia? vita|vivere
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
      ^ mi taglio $
      tagliarmi|tagliare ~1 vene|polsi|braccia
      penso|pensato|pensando|pensieri|pensare|pensiero ~2 suicidio|suicidarmi|suicidi|morte|morire|ammazzarmi
      nessuno ~3 mancanza|mancherei
      meglio senza me|di
      meglio morta|morto $
      preso|inghiottito|ingoiato ~2 pillole|pasticche
      vorrei|voglio|spero ~1 non|mai piu? ~1 svegliarmi|risvegliarmi
      non svegliarmi|risvegliarmi piu|mai|domani
      ingoiato|inghiottito|preso ~4 sacco|tutte|tutta|troppe|tante|scatola|mucchio ~3 PILLS
      ingoiato|inghiottito ~4 PILLS
      si vuole|voleva|vuol ammazzare|uccidere|suicidare|impiccare
      CLOSE ~4 si ~2 ammazzare|uccidere|suicidare|impiccare
      non ~2 senso|motivo|ragione ~1 vivere
      mi taglio|tagliavo|tagliuzzo ~1 braccia|braccio|polsi|vene|gambe|pelle
      meglio|felici senza di? me
      nessuna|nessun|piu|trovo|vedo|ho ~2 ragione|motivo|senso|forza|ragioni ~2 andare|vivere|continuare|avanti
      stavo|quasi|poco ~3 buttarmi|uccidermi|ammazzarmi|gettarmi|impiccarmi
      mi sono|stavo quasi buttata|buttato|uccisa|ucciso
      preso|bevuto|ingoiato ~2 boccetta|flacone|scatola|blister ~2
      si taglia|tagliava ~1 vene|braccia|polsi
      lettera|biglietto|messaggio ~1 di|d ~1 addio
      a|che che? serve ~1 vivere|continuare|vita
      tagliata|tagliato|tagliati|taglio ~2 polsi|polso|vene|braccia
    `,
  },
}
