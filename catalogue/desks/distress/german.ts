import type { DistressGrammar } from './distress-grammar.ts'

const PRESENT = `schlagt schlagen schlug schlugen bedroht bedrohen bedrohte wurgt wurgen wurgte verprugelt verprugeln belastigt belastigen belastigte begrapscht begrapschen
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
    WHO: `mann ehemann freund freundin frau partner partnerin ex exmann exfreund verlobter lebensgefahrte typ typen kerl vater mutter papa mama eltern bruder schwester onkel tante
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
    'lesen lehre messe heute halten taste wieder weder lager handel handy nacht offer bring einen kennen haben geben fasse fassen-zusammen schlange schlau vortritt tragen traten schlagen-vor schlager schalgzeug mochten meister-in schicht schlacht verprufen wagt bedeutet bedient belegt treffen tretten hause',
  ordinary: `
    bringt|bringen mich um den|meinen|das|mein|meine|die
    umbringen vor arbeit|lachen|langeweile|stress
    stress|arbeit|hitze|langeweile|hunger bringt mich um
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
  says: `
    mein|meine|ein|der REL ~6 VIOL
    angst dass ~1 mein|meine REL
    ertrage|ertrag ~3 leben
    betaubt und vergewaltigt
    keinen|kein ~2 grund ~3 leben
    mich ~2 gegen meinen willen
    mich ~2 gewaltsam
    leben ~1 macht|hat ~1 keinen sinn
    papa|mama|vater|mutter|stiefvater HARM ~1 mama|papa|mutter|vater
    papa|mama|vater|mutter|stiefvater hat|haut ~1 mama|papa|mutter|vater ~2 HARMED
    mir|mich ~4 kopf|gesicht ~1 geworfen|geschmissen|geschlagen
    mich|mir ~1 am|an hals|kehle|haaren|arm|der|den ~2
    seil|strick ~5 erhangen|aufhangen
    nicht|nie mehr ~3 welt sein
    nicht|nie mehr ~1 da sein
    ware|war|bin|sei ~1 lieber|besser tot
    lieber tot|sterben
    bedroht|schlagt|bedrohen|schlagen MINE CHILD
    nutzt|nutzen mich aus
    ich blute ~3
    leben ~2 lohnt ~2 nicht
    schlafen ~3 nie|nicht ~1 aufwachen
    hand|hande gegen mich|uns
    mir|uns ~2 BODY ~2 gebrochen|verbrannt|ausgerissen|verdreht|ausgeschlagen
    mich|uns ~2 treppe ~1 runtergestossen|hinuntergestossen|gestossen|geschubst|geworfen
    mich|uns gegen die wand|tur
    hand|hande ~1 auf|an|unter|zwischen meinen|meinem|meine|mein INTIMATE
    ausziehe|ausziehen ~1 wollte|soll|sollte
    dass ich mich ausziehe
    schickt|bekomme|schicken|bekam ~2 drohungen|drohnachrichten|morddrohungen
    MINE CLOSE ~3 sterben|umbringen|selbstmord|suizid
    MINE CLOSE ritzt|schneidet|verletzt sich
    vor ~1 zug|bahn|ubahn springen|werfen|schmeissen
    von ~1 brucke|dach|balkon|haus springen
    hasse mein|das leben
    angst vor papa|mama|papas
    zwingt|zwingen mich zur|zum
    will|mochte ~1 verschwinden $
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
    mein|meine leben|kind|kinder|tochter|sohn ~1 ist|sind? in gefahr
    tut|tun mir|uns weh
    tut mir ~1 gewalt an
    weggenommen ~1 pass|papiere
    pass|papiere ~1 weggenommen
    folgt|verfolgt mir|mich

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
    springe|springen|werfe ~4 brucke|zug|fenster|dach
    wache|aufwachen ~1 nie|nicht? mehr? aufwachen
    nicht|nie mehr|wieder aufwachen
  `,
}
