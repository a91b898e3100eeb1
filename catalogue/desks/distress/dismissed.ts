/** How a language says that somebody lost a place at work or at school in the words of losing a home: "mi hanno buttato fuori dal lavoro". */
export type Dismissed = Readonly<{
  /** Where one is dismissed from: the patterns call them `JOB`. */
  jobs: string
  /** Who dismisses, where the grammar's `BOSS` says it otherwise: the patterns call them `CHIEF`. */
  chiefs?: string
  /** How it is done: the patterns call them `OUT`. */
  outs: string
  /** One pattern a line. */
  says: string
  /** Trades and camps where one sleeps outside: no lost home either, one pattern a line. */
  outdoors?: string
  /** Beside one of these in the same clause it is the home too: "my boss kicked me out of the house". */
  homes: string
}>

/** By language. */
export const DISMISSED: Readonly<Record<string, Dismissed>> = {
  fr: {
    jobs: `travail boulot taf job emploi poste entreprise boite societe bureau usine atelier magasin restaurant resto chantier stage formation ecole
      lycee college fac universite cours classe cfa apprentissage alternance agence equipe`,
    outs: 'mis mise met mettre mettent jete jetee jette jeter vire viree virer foutu foutue fout foutre chasse chassee chasser expulse expulsee expulser',
    says: `
      BOSS|boite|entreprise ~1 me|m|nous HAVE? OUT dehors
      BOSS|boite|entreprise ~1 me|m|nous HAVE? OUT a la porte
      BOSS|boite|entreprise ~1 va|vont|veut|veulent me|m|nous OUT ~2 dehors|porte
      me|m|nous HAVE? OUT dehors de|d|du ~1 JOB
      me|m|nous HAVE? OUT a la porte de|d|du ~1 JOB
      me|m|nous HAVE? vire|viree|virer|chasse|chassee|chasser|expulse|expulsee|expulser de|d|du ~1 JOB
      suis|ete OUT de|d|du ~2 JOB
    `,
    outdoors: `
      metier|metiers|emploi|emplois|travail|boulot|job|jobs ou on|l|tu|je|vous SLEEP|dort ~1 dehors
      dormir dehors ~1 camping|bivouac|animateur|animatrice|rando|randonnee|trek|scout|scouts|colo|festival
      camping|bivouac|animateur|animatrice|rando|randonnee|trek|scout|scouts|colo ~2 dormir dehors
    `,
    homes: 'maison logement appart appartement studio chambre chez rue foyer domicile toit',
  },
  en: {
    jobs: 'work job jobs company office school college university uni class course training team factory shop warehouse restaurant apprenticeship internship programme program',
    outs: 'kicked threw thrown throwing kicking chucked chucking turned throws kicks kick throw put',
    says: `
      BOSS ~2 OUT me|us out !the|of
      BOSS ~2 OUT me|us out the door
      OUT me|us out of|from ~1 JOB
      OUT out of|from ~1 JOB
    `,
    outdoors: `
      job|jobs|work|trade|trades|career|careers where|in i|you|we|they|which|one ~1 sleep ~1 outside|outdoors|rough
      sleep|sleeping outside|outdoors ~1 camping|camp|camps|scouts|trek|trekking|festival|survival|expedition
      camping|camp|scouts|trekking|survival|expedition ~2 sleep|sleeping outside|outdoors
    `,
    homes: 'house home flat apartment room place accommodation street streets hostel',
  },
  es: {
    jobs: 'trabajo curro empleo empresa oficina puesto escuela colegio instituto universidad curso clase fabrica tienda restaurante taller practicas bar',
    outs: 'echado echo echan echaron echar echaran echaria botado boto botaron tirado sacan sacaron sacado corrieron',
    says: `
      BOSS ~2 me|nos HAVE? OUT !la|las|el|los|una|un|mano|encima|del|al|por
      BOSS ~1 me|nos va|quiere|puede a? OUT
      me|nos HAVE? OUT ~1 de|del ~1 JOB
      me|nos va|van|quieren|pueden a? OUT ~1 de|del ~1 JOB
      OUT de|del ~2 JOB
    `,
    homes: 'casa piso hogar habitacion vivienda apartamento albergue',
  },
  it: {
    jobs: 'lavoro posto azienda ditta ufficio fabbrica scuola liceo universita corso classe negozio ristorante cantiere bar tirocinio stage squadra',
    outs: 'buttato buttata buttati cacciato cacciata cacciati sbattuto sbattuta mandato mandata mandati caccia butta sbattono buttano cacciano mandano cacciare buttare mandare',
    says: `
      BOSS ~2 mi|ci HAVE? ~1 OUT ~1 fuori|via|$
      BOSS ~1 mi|ci vuole|vuol|sta ~1 OUT ~1 fuori|via|$
      mi|ci HAVE? ~1 OUT ~1 da|dal|dalla|dall|del|di ~1 JOB
      ci|mi vogliono|vuole|stanno ~1 OUT ~1 da|dal|dalla|dall|del|di ~1 JOB
    `,
    homes: 'casa strada appartamento alloggio stanza camera',
  },
  pt: {
    jobs: 'trabalho emprego empresa escritorio posto escola colegio liceu faculdade universidade curso fabrica loja restaurante estagio servico',
    outs: 'pos puseram poem meteu meteram metem expulsou expulsaram expulsam despejou despejaram correu correram mandou mandaram mandam botou botaram botam',
    says: `
      BOSS ~2 OUT me|nos ~2 rua|fora|embora|$
      BOSS ~2 me|nos OUT ~2 rua|fora|embora|$
      OUT me|nos ~1 do|da|de ~1 JOB
      OUT me|nos para fora do|da|de ~1 JOB
      me|nos OUT ~1 do|da|de ~1 JOB
      me|nos OUT para fora do|da|de ~1 JOB
      fui|fomos|ser expulso|expulsa|expulsos do|da|de ~1 JOB
    `,
    homes: 'casa apartamento quarto alojamento lar abrigo',
  },
  de: {
    jobs: `arbeit job firma betrieb unternehmen stelle schule klasse kurs uni universitat ausbildung lehre buro laden restaurant werkstatt fabrik praktikum team
      arbeitsstelle arbeitsplatz`,
    outs: 'rausgeworfen rausgeschmissen rausgejagt rauswerfen rausschmeissen gesetzt rauswirft geworfen geschmissen geflogen raus',
    says: `
      BOSS ~1 hat|haben|will mich|uns ~1 rausgeworfen|rausgeschmissen|rausgejagt|rauswerfen|rausschmeissen
      BOSS ~1 hat|haben|will mich|uns vor die tur gesetzt|setzen
      BOSS ~1 wirft|schmeisst|werfen mich|uns ~1 raus
      wirft|schmeisst|werfen mich|uns ~1 raus aus ~2 JOB
      wirft|schmeisst|werfen mich|uns ~1 aus ~2 JOB ~1 raus
      aus ~2 JOB ~2 OUT
      OUT aus ~2 JOB
    `,
    homes: 'wohnung haus hause zimmer zuhause strasse wohnheim daheim',
  },
  uk: {
    jobs: `роботи праці школи університету інституту коледжу училища курсу курсів класу фірми компанії підприємства заводу фабрики магазину офісу кафе ресторану посади
      работы школы университета института колледжа училища курсов класса фирмы компании завода магазина офиса ресторана`,
    outs: `вигнав вигнала вигнали виганяє виганяють виженуть женуть викинув викинула викинули викидають виставив виставила виставили
      выгнал выгнала выгнали выгоняют выгоняет выкинули`,
    says: `
      BOSS|начальник|хозяин ~1 OUT мене|нас|меня !з|із|зі|с|со|из|через|в|у|о|об
      BOSS|начальник|хозяин мене|нас|меня ~1 OUT !з|із|зі|с|со|из|через|в|у|о|об
      мене|нас|меня ~1 BOSS|начальник|хозяин ~1 OUT !з|із|зі|с|со|из|через|в|у|о|об
      мене|нас|меня ~2 OUT ~1 з|зі|із|с|со|из ~2 JOB
      OUT мене|нас|меня ~1 з|зі|із|с|со|из ~2 JOB
      OUT з|зі|із|с|со|из ~2 JOB
    `,
    homes: 'дому дома хати хаты квартири квартиры житла жилья вулицю улицу кімнати комнаты гуртожитку общежития домівки',
  },
  ar: {
    jobs: `العمل عملي الشغل شغلي الخدمه خدمتي الوظيفه وظيفتي الشركه المصنع المعمل المكتب المطعم المحل المدرسه الجامعه الكليه المعهد الدوره التدريب التكوين
      الثانويه القسم`,
    chiefs: 'مديري مديرتي مدير المدير رئيسي المشرف مشرفي مسوولي مشغلي الباطرون',
    outs: 'طردوني طردني طردتني طردونا طردنا يطردني يطردوني سيطردونني سيطردني سيطردوننا يطردوننا يطردونني اخرجني اخرجوني',
    says: `
      OUT ~1 من ~1 JOB
      صاحب|رب|مول JOB ~1 OUT
      OUT صاحب|رب|مول JOB
      CHIEF ~1 OUT
      OUT CHIEF
    `,
    homes: 'البيت المنزل الدار الشقه الغرفه السكن بيتي داري الشارع',
  },
}
