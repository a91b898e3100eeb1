import type { AddedGrammar } from './added-grammar.ts'
import { DARIJA } from './darija.ts'
import { RUSSIAN } from './russian.ts'

/** As `added-west.ts`, in the other four languages. */
export const ADDED_PORTUGUESE: AddedGrammar = {
  spelt: `
    kero qero = quero
    nn naum = nao
    suisidar = suicidar
  `,
  deeds: `
    me atiro|jogo|lanco|atirei ~3 ponte|comboio|trem|janela|predio|varanda|metro
    jogo|lanco|lancar me ~3 ponte|comboio|trem|janela|predio|varanda|metro
  `,
  lessons: `curso cursos formacao socorros aprender profissao oficio socorrista`,
  emergency: `
    ha um incendio|fogo
    esta a arder
    vou desmaiar
    caiu|cai ~3 escadas
    nao respira|respiro
    nao consigo|consegue respirar
    desmaiou|desmaiei uma|um|aqui|na|no|$
    WHO|senhora|senhor|pessoa ~3 desmaiou|desmaiado|desmaiada|inconsciente
    acho|estou|ter|tendo|esta ~4 enfarte|infarto|avc|infarte
    ^ enfarte|infarto|avc|emergencia|overdose $
    ^ um enfarte|infarto|avc|emergencia|overdose $
    ataque cardiaco $
    dor|dores|doi ~3 peito
    chamem|chame|chama|chamar|preciso ~2 ambulancia|inem|medico|112
    emergencia medica
    sangra|sangrar muito
    rebentaram as aguas
    tem|ter convulsoes
  `,
  alone: `
    ^ ajuda $
  `,
  now: `
    tomei|engoli|tomou|engoliu ~1 PILLS todos|todas
    tem uma|um ~1 faca|pistola
    ^ sos $
    ^ sos ajuda|socorro
    ^ socorro
    ^ ajudem|ajuda|ajude me|nos por? favor? $
    vou|quero mata lo|la|los|las
    vou|quero matar aquele|aquela|esse|essa|o meu? WHO
    vou|quero matar alguem|todos
  `,
  life: `
    mais vale|valia ~2 morrer|morta|morto
    melhor ~1 morrer|morta|morto $
    antes ~1 nao ter|tivesse nascido
    dormir|adormecer ~3 nunca|nao ~2 acordar
  `,
  violence: `
    chefe|patrao|encarregado ~1 quer ~1 dormir ~1 comigo
    chefe|patrao|encarregado ~2 assedia
  `,
  ordinary: `
    desaparecer de|del|do|da|das|dos ~1 paro|redes|lista|listas|internet|google|facebook|instagram
    trabalhar|trabalho|emprego|ajudar|acompanhar ~4 suicidas|maltratadas|maltratados
    prevencao ~2 suicidio
    morro|morrer de|por vontade|curiosidade|rir|trabalhar
    matar o tempo
    trabalho ~1 mata me
    trabalho me mata
  `,
}

export const ADDED_GERMAN: AddedGrammar = {
  spelt: `
    nich net = nicht
    schterben sterbn = sterben
    suizit suizied = suizid
  `,
  word: `
    ^ selbstmord|suizid $
  `,
  deeds: `
    schmeisse|schmeiss|werf|werfe|sturze mich vor|von|aus ~2 zug|bahn|ubahn|brucke|dach|fenster|balkon|hochhaus
    springe|spring vor ~2 zug|bahn|ubahn|auto|lkw
  `,
  lessons: `kurs kurse ausbildung lernen beruf lehrgang schulung ersthelfer`,
  emergency: `
    ^ es brennt
    ^ feuer $
    treppe ~2 runtergefallen|heruntergefallen|gesturzt|gefallen
    mir wird schwarz
    atmet|atme nicht|kaum mehr?
    kann|kriege|bekomme|kriegt|bekommt ~2 nicht|kaum|keine atmen|luft
    WHO|frau|mann|jemand ist|liegt|wurde ~2 umgekippt|umgefallen|zusammengebrochen|bewusstlos|ohnmachtig
    bewusstlos|ohnmachtig $
    habe|hab|glaube|hat|bekomme ~3 herzinfarkt|schlaganfall
    ^ herzinfarkt|schlaganfall|herzstillstand|uberdosis $
    schmerz|schmerzen|stechen ~3 brust
    brust ~2 schmerzen|weh|sticht
    krankenwagen|notarzt|rettungswagen|rettung ~2 rufen|rufe|ruft|holen|kommen
    rufen|rufe|ruft|ruf|brauche|brauchen|holen ~3 krankenwagen|notarzt|rettungswagen
    medizinischer notfall
    blutet|blute stark
    fruchtblase ~2 geplatzt
    hat einen? krampfanfall
  `,
  alone: `
    ^ notfall $
    ^ hilfe bitte? $
  `,
  now: `
    WHO|mann hat ein|eine ~1 messer|pistole|waffe
    ^ sos $
    ^ sos hilfe
    ^ helft|helfen mir|uns|sie bitte|mir? $
    bringe|bring|mach|steche ~1 ihn|sie|den|die|alle um|kalt|ab
    tote ihn|sie|den|die|alle
    werde|will|konnte ihn|sie|den|die|alle|meinen|meine ~2 umbringen|toten|erstechen|erwurgen
  `,
  life: `
    ware|waere ~4 tot
    bock|lust mehr ~1 zu leben
    besten|liebsten ~2 tot
    bring mich um
    mich umbringe
    ^ ich habe|hab mich ~1 geritzt|geschnitten $
    habe|hab mich ~1 geritzt
    ware|waere nie geboren
    hang|hange|hang|erhange|knupf|knupfe mich auf
    erhange mich
    ohne mich ~4 besser|leichter
  `,
  violence: `
    chef|chefin|vorgesetzter|boss ~1 will ~2 mir ~1 schlafen
    bedroht|bedroht er|sie mich
    stiefvater|vater|onkel|opa|bruder|cousin|nachbar|trainer|lehrer|vermieter ~1 macht|machte mich an $
    stiefvater|vater|onkel|opa|bruder|cousin|nachbar|trainer|lehrer|vermieter|chef|kollege ~1 bedrangt|begrapscht|begrabscht mich
  `,
  ordinary: `
    with suizidal
    bringt|bringen mich noch? um mit seinem|seiner|seinen|ihrem|ihrer|ihren|dem|der|den ~1 abi|abitur|schule|prufung|prufungen|hausaufgaben|handy|spielen|fragen|noten|studium
    mit|fur suizidgefahrdeten|suizidgefahrdete|suizidalen
    herzinfarkt|schlaganfall gehabt|hinter|erlitten|uberlebt
    bringe|bring mich um den|meinen|das|mein|meine|die|jede|jeden|jedes
    nicht mehr leben wie ein|eine|der|die|mein|meine
    arbeit|job|chef|schicht bringt mich noch? um
    arbeiten|arbeit|beruf|job ~3 suizid|suizidpravention|misshandelten|missbrauchten
    pravention ~2 suizid
    lache|lach mich tot|schlapp
  `,
}

export const ADDED_ARABIC: AddedGrammar = {
  violence: DARIJA.violence,
  lessons: `دوره تكوين تدريب اسعافات اوليه تعلم مهنه شهاده`,
  emergency: `
    ^ حريق $
    هناك|كاين|فيه حريق
    لا|ما|لم|مش يتنفس|تتنفس|اتنفس|بيتنفس|كيتنفس|نتنفس
    لا استطيع|اقدر التنفس|اتنفس
    اغمي ~1
    فاقد|فاقده الوعي
    فقد|فقدت الوعي
    عندي|عنده|عندها|اظن|لديه|جاته|اصيب ~3 نوبه|ازمه|سكته قلبيه|دماغيه
    ^ نوبه|ازمه|سكته قلبيه|دماغيه $
    الم|وجع ~2 صدري|الصدر
    صدري يولمني|يوجعني
    اتصلوا|اتصل|اطلبوا|اطلب|نادوا|عيطوا|بدي|احتاج ~2 اسعاف|الاسعاف|بالاسعاف|طبيب
    سياره اسعاف
    حاله طارئه
    ينزف|تنزف كثيرا|بشده|بزاف
  `,
  now: `
${DARIJA.now}
    معه|عنده|معاه سكين|مسدس|سلاح
    ^ sos $
    ^ النجده
    ^ الحقوني|انقذوني|عتقوني
    ^ ساعدوني|عاونوني ارجوكم|عافاكم? $
    ساقتله|ساقتلها|ساقتلهم|بقتله|بقتلها|نقتلو|نقتله|نقتلها
    اريد|بدي|بغيت|رح|راح ان? اقتله|اقتلها|اقتلهم|نقتلو
  `,
  word: `
    ^ انتحار|الانتحار $
  `,
  life: `
${DARIJA.life}
    سانتحر
    ساقتل نفسي|روحي|راسي
    سوف|رح|راح|غادي ~1 انتحر|ننتحر|اقتل نفسي|$
    سارمي|سالقي نفسي|روحي
    لا|ما|لم استطيع|اقدر|اعد العيش $
    لا|ما|لم استطيع|اقدر العيش بعد|هكذا
    لا|ما|لم استطيع|اقدر ان? اعيش هكذا
    افكر|وافكر|بفكر ~1 الانتحار|بالانتحار|انتحر
    حابه|حاب|بغيت|بدي|نحب|باغي|باغيه|ودي ~1 نموت|اموت|الموت
  `,
  ordinary: `
${DARIJA.ordinary}
    سانتحر من? الضحك|الملل
    ساقتل|اقتل|نقتل الوقت
    العمل|الشغل|الخدمه يقتلني|قتلني
    الوقايه من الانتحار
    العمل|اعمل|مساعده ~3 المعنفات|المعنفين
    قتل الوقت
  `,
}

export const ADDED_UKRAINIAN: AddedGrammar = {
  deeds: `
    кинуся|кинусь|кидаюся|кидаюсь|стрибну|стрибаю під ~1 потяг|поїзд|машину|метро|колеса|трамвай|електричку
    кинуся|кинусь|кидаюся|кидаюсь|стрибаю з|із|зі|с ~1 мосту|моста|вікна|даху|балкона|балкону|скелі
  `,
  lessons: `курси курс навчання навчитися допомоги урок стажування професія`,
  emergency: `
    ^ пожежа $
    впала|впав ~2 сходів|сходах
    я непритомнію
    не|перестав|перестала дихає|дихаю|дихати
    не можу|може дихати
    знепритомніла|знепритомнів|непритомна|непритомний|непритомніє
    втратила|втратив|втрачаю свідомість
    здається|схоже|мене|нього|неї|мами|тата ~3 інфаркт|інсульт
    ^ інфаркт|інсульт|передозування $
    серцевий напад $
    болить|болять|біль|стискає ~3 груди|грудях
    викличте|виклич|викликайте|викликати|потрібна|потрібен ~2 швидку|швидка|лікаря|лікар
    невідкладний стан
    сильно кровоточить|кровить
    відійшли води
  `,
  now: `
${RUSSIAN.now}
    у нього|неї|чоловіка ~1 ніж|зброя|пістолет
    ^ sos $
    ^ сос $
    ^ рятуйте
    ^ допоможіть мені|нам|будь? ласка? $
    ^ допоможіть $
    я ~2 вбю|убю|заріжу|задушу його|її|їх|всіх|когось
    його|її|їх|всіх|усіх вбю|убю|заріжу|задушу|уб
    хочу його|її|їх вбити|зарізати
    хочу вбити його|її|їх|когось
  `,
  life: `
${RUSSIAN.life}
    ^ порізалась|порізалася|порізався $
    ^ я ~1 порізалась|порізалася|порізався $
    жити|жить не хочеться|хочется
    не хочеться|хочется ~1 жити|жить
    краще|лучше ~2 мене|меня не було|было
    краще|лучше ~2 не народилася|народився|народилась|народжувалася|рождалась|родилась
    хочется|хочу ~1 умереть|сдохнуть
  `,
  violence: `
${RUSSIAN.violence}
    начальник|шеф|керівник|бос ~1 пристає|домагається|чіпляється
    WHO ~2 пристає|приставав|пристають|приставали до мене
    до мене ~1 пристає|приставав|пристають|приставали
    NEARBY ~2 чіпляється|чіплявся до мене !з|із|зі|через|що|бо|за
    до мене ~1 чіпляється|чіплявся ~1 NEARBY
  `,
  roof: RUSSIAN.roof,
  ordinary: `
${RUSSIAN.ordinary}
    робота ~2 вбиває|доконає
    запобіганні|запобігання|профілактика|профілактиці ~1 самогубствам|самогубству|самогубств|суїциду|суїцидам
    працювати|робота|допомагати ~4 жертвами|жертвам|потерпілими|потерпілим
  `,
}
