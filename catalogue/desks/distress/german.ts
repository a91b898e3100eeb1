import type { DistressGrammar } from './distress-grammar.ts'

const PRESENT = `schubst schubste schubsen prügelt prügeln verhaut verdrischt bespuckt zerrt schlagt schlagen schlug schlugen bedroht bedrohen bedrohte wurgt wurgen wurgte verprugelt verprugeln belastigt belastigen belastigte begrapscht begrapschen
  missbraucht missbrauchen missbrauchte vergewaltigt vergewaltigen vergewaltigte misshandelt misshandeln qualt qualen qualte tritt treten trat ohrfeigt boxt
  mobbt mobben mobbte stalkt verfolgt beleidigt beleidigen erpresst erpressen demutigt angreift angefasst stosst hauen haut haute angegrapscht`
const HARMED = `geschlagen bedroht gewurgt verprugelt belastigt begrapscht missbraucht vergewaltigt misshandelt gequalt getreten geohrfeigt gemobbt gestalkt verfolgt beleidigt erpresst
  gedemutigt angegriffen angefasst angegrapscht eingesperrt gestossen gehauen zusammengeschlagen uberfallen`

export const GERMAN: DistressGrammar = {
  words: {
    REL: 'mann ehemann freund partner ex exmann vater papa mutter mama bruder onkel cousin stiefvater chef chefin lehrer trainer nachbar kollege vermieter pfarrer meister ausbilder frau freundin sohn',
    VIOL: 'messer waffe pistole ohrfeige ohrfeigen schlage streichelt brust busen po vergewaltigt vergewaltigte wurgt beleidigt blut prugelt betrunken',
    BODY: 'arm arme nase zahn zahne rippe rippen hand finger bein haare gesicht auge kiefer handgelenk',
    INTIMATE: 'schenkel oberschenkel po hintern brust bruste rock hose arsch bein beine korper knie',
    CLOSE:
      'kind kinder sohn tochter mutter mama schwester bruder freundin freund cousine cousin nichte neffe mann frau vater papa schulerin',
    AND: 'und oder aber weil denn deshalb',
    YOUNG:
      'vater papa mutter mama eltern stiefvater stiefmutter kind kinder kindern sohn tochter baby lehrer lehrerin mitschüler schüler schülerin erzieher opa kleinen',
    HOUSER:
      'vermieter vermieterin eltern vater mutter mann freund freundin frau partner ex familie stiefvater mitbewohner bruder schwester',
    BOSS: 'chef chefin vorgesetzter vorgesetzte vorgesetzten arbeitgeber kollege kollegin kollegen kolleginnen meister ausbilder teamleiter abteilungsleiter firma',
    PILLS: 'tabletten pillen schlaftabletten medikamente schmerzmittel',
    KIDS: 'kind kinder kindern sohn tochter baby kleinen familie',
    ACT: 'verbrannt verbrennt geschubst geschleudert geschleift gebissen beisst gekratzt bespuckt gespuckt gefesselt geworfen gezerrt gedrückt zugedrückt geschüttelt gepackt packt getreten gezogen verbrüht',
    WHO: `opa oma verlobte stiefmutter vermieterin kumpel opa clique bande gang schwiegermutter mitbewohner alte alter
      mann ehemann freund freundin frau partner partnerin ex exmann exfreund verlobter lebensgefahrte typ typen kerl vater mutter papa mama eltern bruder schwester onkel tante
      cousin cousine opa oma sohn tochter stiefvater stiefmutter stiefbruder schwiegervater schwager
      chef chefin boss vorgesetzter vorgesetzte arbeitgeber kollege kollegin kollegen kunde kunden vermieter nachbar nachbarin nachbarn ausbilder meister
      lehrer lehrerin trainer mitschuler betreuer pfarrer polizist arzt jungs junge er sie jemand die alle anderen familie leute man fremder`,
    HARM: PRESENT,
    HARMED,
    KILL: 'umbringen umzubringen toten toten umbringt tote',
    CHILD: 'kind kinder kindern sohn tochter mutter mama schwester bruder baby familie frau',
    MINE: 'mein meine meinen meiner unser unsere unseren',
    WANT: 'will mochte wollte wunschte willst mocht werde konnte',
    LIFE: 'leben welt schmerz schmerzen allem mir das dem diesem so qual',
    PLACE: 'in im bei mit auf hier dort allein alleine weit zusammen am an von zu',
    DET: 'der die das den dem meinem meiner meinen einer einem diese diesem dieser',
    ADV: 'einfach so langsam wirklich echt gar ganz nur immer oft jeden',
  },
  spelt: `
    schlaegt schlgt = schlagt
    wuergt = wurgt
    belaestigt = belastigt
    toeten = toten
    moechte = mochte
    nich nicht net nimmer = nicht
    ned = nicht
    hab habe = habe
    wil = will
    umbring = umbringen
    selbstmort = selbstmord
  `,
  apart:
    'better misshandelte misshandelten geschlagene bedrohte-n verfolgte verfolgten lesen lehre messe heute halten taste wieder weder lager handel handy nacht offer bring einen kennen haben geben fasse fassen-zusammen schlange schlau vortritt tragen traten schlagen-vor schlager schalgzeug mochten meister-in schicht schlacht verprufen wagt bedeutet bedient belegt treffen tretten hause',
  ordinary: `
    aus der bahn geworfen
    bringt|bringen mich um den|meinen|das|mein|meine|die
    umbringen vor arbeit|lachen|langeweile|stress
    stress|arbeit|hitze|langeweile|hunger|prufung|prufungen|klausur|schule|mathe|papierkram|burokratie bringt|bringen mich um
    schlagt|schlagen mir|dir|ihm|uns
    schlagt|schlagen mich ~3 vor
    schlage mich ~3 durch
    nicht mehr PLACE DET? !LIFE
    nicht mehr PLACE ~3 leben|arbeiten|wohnen
    nicht mehr als
    schluss machen mit DET? !LIFE
    sterbe|sterben vor lachen|langeweile|hunger|hitze
    vor lachen|langeweile sterben
    tritt|treten ~1 ein|an|bei
  `,
  settings: `stunt stunts stuntman stuntfrau film filme kino theater zirkus akrobat fallschirm bungee baumpfleger baumpflege klettern seiltechnik industriekletterer`,
  says: {
    now: `
      viele|alle|schachtel|packung|haufen|menge ~2 PILLS ~1 geschluckt|genommen
      PILLS ~1 geschluckt
      ich blute $
      WHO ~3 bringt|wird mich|uns ~1 um
      will|wird mich|uns umbringen|töten
      würgt|würgte|gewürgt ~1
      messer|pistole|waffe ~3 mich|mir|uns
    `,
    roof: `
      schlafe|schlafen|schläft|geschlafen|schlaf|penne|pennen|übernachte|übernachten ~5 auto|straße|draußen|bahnhof|park|zelt|treppenhaus|keller|parkbank|garage|freien
      auf der|einer straße|parkbank schlafen|übernachten|pennen|leben
      lebe|leben|sitze|sitzen|stehe|stehen|lande|landen|bin|sind|liege ~4 auf der straße
      weiß|wissen|weiss nicht ~1 wo ~5 schlafen|übernachten|hin|unterkommen|bleiben
      wo ~4 schlafen|übernachten ~1 soll|kann|können|sollen
      keinen|kein ~1 schlafplatz|dach|zuhause|obdach
      keine ~1 bleibe|unterkunft
      HOUSER ~3 mich|uns ~5 rausgeworfen|rausgeschmissen|rausgejagt|rauswerfen|rausschmeissen|gesetzt|rauswirft
      wirft|schmeißt|werfen mich|uns ~1 raus
      bin|sind|werde|werden|wurde|wurden ~3 obdachlos|wohnungslos|zwangsgeräumt
      aus ~2 wohnung|haus ~2 geworfen|geschmissen|rausgeworfen|geflogen
      nichts|nix|kaum ~1 gegessen
      nichts|nix ~1 zum|zu essen
      habe|haben|hat|hatten ~2 hunger !auf|nach
      KIDS ~4 hungrig|hunger
      verhungere|verhungern|hungern|hungere !nach
      lasse|lassen|verzichte|überspringe ~3 mahlzeit|mahlzeiten ~3 damit|weil|aus
      kein|keinen geld|cent ~3 essen|lebensmittel|einkaufen
      kühlschrank ~1 leer ~4 geld|kein|kinder|mehr
      kühlschrank ist leer
      hungrig ins|zu bett
      bin|sind ~1 hungrig $
      müssen|muss|morgen ~3 raus|ausziehen ~5 wissen|weiß|nicht|keine|wohin
      wissen|weiß nicht ~1 wohin
      nicht wohin
      verbringe|verbringen|verbracht|verbrachten ~3 nacht|nächte ~3 bahnhof|straße|park|auto|draußen|bank|flughafen
      nacht|nächte ~2 bahnhof|straße|park|parkbank|draußen ~1 verbracht|verbringen|geschlafen
      sohn|tochter|kind|kinder|baby ~5 nichts ~3 gegessen|magen|essen|bekommen
      nichts ~1 im magen|bauch
      bettle|betteln ~5 essen|geld|hunger|supermarkt|leute|straße
      container|müll|mülltonne|mülltonnen ~4 essen
      essen|esse ~4 müll|mülltonne|mülltonnen|container
      leben|lebe|wohnen|hausen|schlafen ~4 im|in|einem auto|wohnwagen|zelt|keller|garage
    `,
    work: `
      BOSS ~2 mobbt|mobben|schikaniert|schikanieren ~1 mich|uns
      BOSS ~4 mich|uns ~3 gemobbt|schikaniert|anschreit
      BOSS ~2 schreit|brüllt|schreien mich ~2
      werde|wurde|bin ~5 BOSS|arbeit|job|arbeitsplatz ~2 gemobbt|schikaniert
      mobbing ~2 arbeit|arbeitsplatz|job|chef
      werde|wurde|bin ~4 diskriminiert
    `,
    low: `
      kann ~3 nicht mehr mit|so|weiter|in|bei|$
      ich|fühle|fühl ~2 fühle|fühl? mich ~3 einsam|allein|alleine|leer|wertlos|deprimiert|traurig|nutzlos|verlassen|schlecht|mies|ausgebrannt|hilflos
      ich bin ~3 depressiv|deprimiert|einsam|verzweifelt|ausgebrannt|hoffnungslos|unglücklich|überfordert
      bin ~1 ganz|so|total|völlig allein|alleine|einsam
      habe|hab|leide ~2 depressionen|depression|panikattacken|angstzustände|burnout
      panikattacke|panikattacken
      am ende $
      mit den|meinen nerven|kräften am|ende
      niemand|keiner ~1 liebt|mag|versteht|hilft|hört ~1 mich|mir
      habe ~1 niemanden|keine|keinen ~1 freunde|freund|$
      niemanden ~2 zum|mit reden|dem
      weine|heule|weinen ~2 jeden|nur|ständig|die|immer|nacht|tag
      habe ~1 alles satt
      breche ~1 zusammen
      ich drehe ~1 durch
      mein leben ist ~2 scheiße|hölle|kaputt|ruiniert|müll|vorbei
      ich bin ~1 nichts wert
      bin ~1 eine|ein last|versager|versagerin
      mir geht es|s ~2 schlecht|nicht|beschissen|dreckig
      es geht mir ~2 schlecht|nicht|beschissen|dreckig
    `,
    deeds: `
      von|vom|aus ~2 brucke|brucken|dach|balkon|haus|fenster|hochhaus ~2 springen|spring|springe
      springe|springen|werfe ~4 brucke|zug|fenster|dach
      erhänge|hänge mich ~1 auf
    `,
    violence: `
      mein|meine|ein|der REL ~6 VIOL
      angst dass ~1 mein|meine REL
      betaubt und vergewaltigt
      mich ~2 gegen meinen willen
      mich ~2 gewaltsam
      papa|mama|vater|mutter|stiefvater HARM ~1 mama|papa|mutter|vater
      papa|mama|vater|mutter|stiefvater hat|haut ~1 mama|papa|mutter|vater ~2 HARMED
      mir|mich ~4 kopf|gesicht ~1 geworfen|geschmissen|geschlagen
      mich|mir ~1 am|an hals|kehle|haaren|arm|der|den ~2
      bedroht|schlagt|bedrohen|schlagen MINE CHILD
      nutzt|nutzen mich aus
      ich blute ~3
      hand|hande gegen mich|uns
      mir|uns ~2 BODY ~2 gebrochen|verbrannt|ausgerissen|verdreht|ausgeschlagen
      mich|uns ~2 treppe ~1 runtergestossen|hinuntergestossen|gestossen|geschubst|geworfen
      mich|uns gegen die wand|tur
      hand|hande ~1 auf|an|unter|zwischen meinen|meinem|meine|mein INTIMATE
      ausziehe|ausziehen ~1 wollte|soll|sollte
      dass ich mich ausziehe
      schickt|bekomme|schicken|bekam ~2 drohungen|drohnachrichten|morddrohungen
      angst vor papa|mama|papas
      zwingt|zwingen mich zur|zum
      erlebe|erleide|erfahre|erlitten ~2 gewalt|misshandlung
      weggelaufen|abgehauen ~1 von|weil ~1 zu|hause|mein|zuhause
      verbietet mir
      WHO ~4 mich|uns ~3 HARM|HARMED
      HARM mich|uns
      WHO ~1 HARM|fasst mich|uns
      fasst|fassen mich|uns ~4 an
      WHO ~3 mich ~2 anfasst|anfassen|angefasst
      hat|haben|hatte mich ~4 HARMED
      HARM mein|meine|meinen|unsere|unser CHILD
      WHO hat|haben ~1 MINE CHILD ~2 HARMED
      fasst|fassen MINE CHILD ~1 an
      werde|wurde|bin|worden|werden|wurden ~5 HARMED
      MINE CHILD wird|wurde ~3 HARMED
      schlagt|schlagen|fasst|bedroht|tritt|haut mich|uns
      sperrt|sperren|schliesst mich|uns ~2 ein
      mich|uns ~1 einsperrt|einschliesst|eingesperrt
      lasst|lassen mich|uns nicht ~1 raus|gehen|aus|weg|essen|schlafen
      angst ~2 nach hause
      angst nach hause
      angst heim|heimzugehen|heimzukommen
      angst vor meinem|meiner|meinen WHO
      angst vor ihm|ihr $
      angst zu hause
      angst dass er|sie mich
      droht|drohte|drohen|will|wollte|versucht|gedroht ~3 mich ~1 KILL|schlagen
      bringt|bringen mich|uns ~1 um
      hat|haben ~3 gedroht
      droht|drohen mir
      zwangsheirat|zwangsverheiratet|zwangsehe
      zwingt|zwingen|gezwungen mich|uns? ~2 heiraten|sex|ausziehen|prostituieren|schlafen
      gegen meinen|willen willen? heiraten|verheiraten|verheiratet
      in mein bett
      zu mir ins bett
      WHO ist|wird|war ~2 gewalttatig|aggressiv|brutal|gefahrlich|handgreiflich
      ich bin|wurde ~1 opfer
      bin|sind in gefahr
      tut|tun mir|uns weh
      tut mir ~1 gewalt an
      weggenommen ~1 pass|papiere
      pass|papiere ~1 weggenommen
      folgt|verfolgt mir|mich
      mein|meine leben|kind|kinder|tochter|sohn ~1 ist|sind? in gefahr
      WHO ~4 fasst|fassen|langt|grapscht ~2 mich|mir|uns ~1 an
      ex|mann|freund ~2 steht|wartet|lauert ~3 tür|haus|draußen|unten|auf
      WHO ~3 besoffen|betrunken ~4 schlägt|haut|schreit|prügelt
      WHO ~3 ohrfeigt|verprügelt|verhaut|schubst|tritt|boxt mich|uns
      MINE CHILD ~5 verprügelt|geschlagen|misshandelt|gehauen
      wird|werden ~4 verprügelt|misshandelt
      ohne meine zustimmung
      angst ~2 heim|heimzugehen|nachhause
      wurde|wurden|bin ~5 vergewaltigt|missbraucht|begrapscht
      WHO ~3 mich|mir|uns ~5 ACT
      WHO ~5 nach|auf mir|mich|uns geworfen|geschmissen|losgegangen
      kontrolliert|durchsucht|überwacht|nimmt|liest|checkt ~2 handy|telefon|nachrichten
      lässt mich ~2 nicht|nie ~3 raus|wohnung|haus|gehen|weg|treffen|sehen|telefonieren
      nimmt|klaut|stiehlt|kontrolliert mir? ~2 geld|lohn|konto|rente|gehalt
      WHO ~2 kommt|kam|legt|schleicht|steigt ~3 in|zu mein|meinem|mir ~1 zimmer|bett|ins
      mamas freund|typ kommt|fasst
      mann|typ|ex|kerl|fremder ~1 folgt|verfolgt|läuft ~1 mir|mich
      wenn ~6 bringt|bringen ~2 mich|uns ~1 um
      bringt|bringen ~1 er? mich|uns um
      haus|wohnung|bude ~2 anzünden|anzündet|abfackeln
      wollen|will|soll|zwingen|schicken ~6 heiraten|verheiraten|verheiratet
      voller|voll|überall ~1 blauer|blaue|blauen flecken
      schlagen|schlägt|treten|hänseln sie|die|alle|mitschüler mich|uns
      WHO ~2 zwingt|zwang|zwingen mich ~3 anzufassen|berühren|küssen|streicheln|auszuziehen
      WHO ~1 verbrennt|verbrüht|beißt|kratzt|schubst|packt|würgt|fesselt|zerrt|schüttelt mich|uns|mir
    `,
    life: `
      ertrage|ertrag ~3 leben
      keinen|kein ~2 grund ~3 leben
      leben ~1 macht|hat ~1 keinen sinn
      seil|strick ~5 erhangen|aufhangen
      nicht|nie mehr ~3 welt sein
      nicht|nie mehr ~1 da sein
      ware|war|bin|sei ~1 lieber|besser tot
      lieber tot|sterben
      leben ~2 lohnt ~2 nicht
      schlafen ~3 nie|nicht ~1 aufwachen
      MINE CLOSE ~3 sterben|umbringen|selbstmord|suizid
      MINE CLOSE ritzt|schneidet|verletzt sich
      vor ~1 zug|bahn|ubahn springen|werfen|schmeissen
      hasse mein|das leben
      will|mochte ~1 verschwinden $
      WANT ~2 nur|noch|einfach? sterben
      WANT ~2 tot sein
      WANT ~3 mich ~1 umbringen|toten|erhangen|aufhangen|ritzen|verletzen
      mich umbringen|umzubringen|erhangen|aufhangen|ritzen|toten|verletzen
      bringe mich um
      nicht|nie mehr|langer|weiter leben
      mehr|langer leben|weiterleben $
      keine|keinen|kein lust|grund|sinn|kraft ~3 leben
      kann ADV? nicht mehr $
      kann ADV? nicht mehr so|weiter|weitermachen|ich
      ich halte|halt ~2 nicht ~1 aus
      halte es|das nicht
      leben|alles ~1 hat|ist|macht ~1 keinen|kein|nicht ~1 sinn|wert
      leben ~2 sinnlos
      schluss machen|mit ~2 leben|allem
      schluss machen $
      leben ein? ende setzen|beenden|nehmen
      das|mir leben nehmen|beenden
      mude|satt zu? leben
      mude|satt ~1 leben
      lebensmude|suizidal|suizidgedanken|selbstmordgedanken
      ritze mich
      mich ~1 selbst verletze|verletzen
      schneide|ritze mir|mich ~2 arme|arm|pulsadern|auf
      denke|gedanken|denken|dachte ~2 an ~2 selbstmord|suizid|tod|sterben|umzubringen
      keiner|niemand|niemanden wurde|wird ~1 mich|vermissen
      besser ohne mich
      besser tot $
      tabletten ~3 geschluckt|genommen
      wache|aufwachen ~1 nie|nicht? mehr? aufwachen
      nicht|nie mehr|wieder aufwachen
      bringt|umbringt sich ~2 um
      dass er|sie|es sich ~2 umbringt|umbringen|töten|töten
      er|sie|CLOSE ~4 sich ~2 umbringen|umbringt|erhängen|töten
      er|sie bringt sich um
      wünschte|wünsche|möchte|will ~6 nicht|nie mehr|wieder ~1 aufwachen|aufwache
      PILLS ~2 geschluckt
      leben ~2 keinen|kein ~1 sinn
      denke ~3 schluss ~1 machen ~3 leben
      mich|mir ~3 arme|arm|handgelenke|haut ~1 auf|geritzt
      besser|glücklicher ~1 ohne mich
      nicht mehr hier|da sein
      keinen|kein|keine ~1 grund|sinn|kraft|gründe ~2 weiterzumachen|weiterzuleben|leben|weiter|weitermachen
      fast|beinahe ~4 gesprungen|umgebracht|erhängt|geworfen
      wäre|bin ~2 fast|beinahe ~3 gesprungen|geworfen
      packung|flasche|schachtel ~3 tabletten|pillen|schlaftabletten|beruhigungsmittel
      sich ~2 pulsadern|arme ~1 auf
      schneidet|ritzt sich
      abschiedsbrief|abschiedsbriefe
      wozu|warum|wofür ~2 leben|weiterleben|weitermachen $
      pulsadern|handgelenke|adern ~2 aufgeschnitten|auf|aufschneiden|geritzt
    `,
  },
}
