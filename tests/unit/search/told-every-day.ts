/** What people of every day say in their languages, by the situation that it tells: each as several of them would put it. */
const told = (text: string): readonly (readonly [language: string, words: string, id: string])[] =>
  text.split('\n').flatMap(line => {
    const [, language = '', id = '', sentences = ''] = /^\s*(\w\w) ([\w-]+): (.+)$/.exec(line) ?? []
    return sentences === '' ? [] : sentences.split('; ').map(words => [language, words, id] as const)
  })

export const TOLD_EVERY_DAY = told(`
  fr at-once: nimporte quoi mais vite; je peux commencer demain matin; peu importe quoi tant que ça paye; je suis dispo de suite; prêt à bosser dès lundi; donnez-moi n'importe quoi du moment que ça paie
  en at-once: I can start straight away; whatever pays, available now; anything as long as it is fast; ready to work today
  es at-once: puedo empezar mañana mismo; lo que sea con tal que paguen; estoy disponible ya; puedo empezar cuando quieran
  it at-once: posso iniziare domani; qualsiasi cosa basta che paghino; posso cominciare subito; disponibile da subito
  pt at-once: posso começar amanhã; qualquer coisa desde que paguem; estou disponível já; posso começar logo
  de at-once: kann sofort anfangen; egal was, hauptsache schnell; ich kann morgen anfangen; bin ab sofort verfügbar
  uk at-once: можу почати завтра; готовий почати хоч завтра; що завгодно, аби платили
  ar at-once: أستطيع أن أبدأ غدا; جاهز للعمل فورا; أي شيء المهم بسرعة
  fr summer: gagner un peu d'argent cet été; me faire des sous pendant l'été; il me faut de la thune pour cet été; bosser en juillet pour des sous
  fr conflict: ma cheffe me prend la tête tous les jours; je m'entends pas avec mon patron; l'ambiance avec les collègues est pourrie; mon responsable m'a dans le nez; avec mon chef c'est tendu; conflit avec une collègue
  en conflict: I don't get along with my boss; bad atmosphere with my colleagues; my manager has it in for me; always arguing with my supervisor
  es conflict: me llevo mal con mi jefa; hay mal ambiente con los compañeros; mi jefe me grita
  it conflict: non vado d'accordo con il capo; litigo sempre con i colleghi; il mio capo mi urla
  pt conflict: dou-me mal com a minha chefe; mau ambiente com os colegas; o patrão grita comigo
  de conflict: ich komme mit meinem Chef nicht klar; ständig Streit mit den Kollegen; meine Chefin schreit mich an
  uk conflict: у мене конфлікт з начальником; постійні сварки з колегами
  fr parent: mon fils déprime à la fac; ma fille n'en dort plus avec ses études; ma fille est malheureuse à l'université; mon fils craque en première année de licence
  fr another-track: j'ai un bts compta mais j'aime pas; j'ai mon bac pro et je veux autre chose; j'ai fait un cap coiffure et ça me plaît plus; j'ai un bac techno c'est pas mon truc
  fr no-place: parcoursup que des non; je suis pris nulle part sur parcoursup; refusé en bts partout; pas prise à la fac; parcoursup m'a recalée partout
  fr dropout: 18 ans zéro diplôme c'est la galère; j'ai 20 ans pas de diplôme et je galère; 17 ans aucun diplôme
  de dropout: mein Sohn hat die Schule abgebrochen; meine Tochter hat die Schule geschmissen
  fr no-diploma: du taf sans bac y'a quoi; quel boulot sans le bac; je cherche un travail sans bac; un job quand on a pas le bac
  fr own-closing: j'ai un petit commerce et je vais fermer; mon salon marche plus je veux arrêter; je suis artisan, plus de clients; je fais les marchés je vends plus rien; mon resto coule; ma boutique tourne plus
  fr go-legal: je fais des ongles au black je veux me déclarer; je répare des voitures au noir et je veux être réglo; je retape des apparts je veux faire ça légalement; je coiffe à domicile et je veux être en règle; je fais des gâteaux au black je veux faire des factures
  fr project: la mission locale veut un projet; ma conseillère me réclame un projet professionnel; on me parle de projet pro j'en ai pas; au rsa il faut un projet; c'est quoi un projet professionnel
  en project: they are asking me for a project; what is a professional project
  fr alone: un boulot sans parler aux gens; je veux pas trop voir de monde; un métier avec peu de contact; travailler sans parler toute la journée
  fr languages: je parle trois langues; je suis bilingue ça sert à quoi; je parle arabe et espagnol
  en languages: I speak four languages; I speak several languages and don't know what to do with it
  es languages: hablo cuatro idiomas
  it languages: parlo quattro lingue
  pt languages: falo várias línguas
  de languages: ich spreche vier Sprachen
  uk languages: я знаю чотири мови
  ar languages: أتكلم أربع لغات
  fr forms: la paperasse de pôle emploi c'est du chinois; j'ai besoin d'aide pour remplir un dossier; le formulaire de la caf je pige rien; les démarches c'est trop compliqué; qui peut m'aider pour les courriers
  en forms: I don't understand the paperwork; can someone help me fill in the forms
  es forms: no entiendo los formularios; necesito ayuda con el papeleo, es complicado
  it forms: non capisco i moduli; mi perdo con la burocrazia
  pt forms: não percebo a papelada; ajudar a preencher os formulários
  de forms: ich verstehe die Formulare nicht; Hilfe beim Ausfüllen von Anträgen
  uk forms: не розумію ці анкети; допоможіть заповнити папери від france travail
  fr odd-jobs: j'ai enchaîné les petits boulots; que des cdd depuis dix ans; j'ai fait un peu de tout; plein de petits boulots différents; j'ai fait trente-six métiers
  en odd-jobs: only ever had odd jobs; a bit of everything
  fr steady: un boulot avec des horaires de bureau; je cherche des horaires fixes; je veux du stable; un emploi stable du lundi au vendredi; un travail de jour avec les week-ends libres
  en steady: I want a steady job with normal hours; a job monday to friday
  es steady: quiero algo estable con horario normal
  de steady: ich suche etwas Festes mit normalen Arbeitszeiten
  fr useful: je voudrais me sentir utile; me rendre utile; j'aimerais aider les gens; un truc pour aider les autres
  fr abroad: j'ai envie de voir ailleurs; partir d'ici, vivre ailleurs; j'ai envie de bouger, voir du pays; prendre le large
  fr home-with-child: bosser depuis chez moi avec mon bébé; un travail à la maison en gardant ma fille; travailler à domicile avec la petite
  uk childcare: маю малу дитину і хочу працювати; у мене двоє дітей і шукаю роботу; двоє малих дітей, не знаю з чого почати
  es childcare: tengo dos niños pequeños y busco trabajo; tengo hijos pequeños y no sé por dónde empezar
  ar childcare: عندي أطفال صغار وأبحث عن عمل
  uk comeback: сиджу вдома з дітьми, хочу працювати; я в декреті і хочу щось робити
  es comeback: en casa con mis hijos desde hace años, quiero trabajar
  de comeback: ich sitze zuhause mit dem Kind und will was machen
  fr moved: mon mari est muté ici; on vient d'emménager pour le travail de ma femme; j'ai suivi mon conjoint; je suis nouvelle dans la région; on a déménagé, je cherche du travail
  es moved: vine por el trabajo de mi marido; acabamos de mudarnos
  de moved: ich bin wegen meiner Frau hier; mein Mann wurde versetzt
  it moved: ci siamo trasferiti per il lavoro di mio marito; sono venuta con mio marito
  fr start: je voudrais avoir un truc à moi; monter mon truc; j'aimerais quelque chose à moi
  en start: I want something of my own
  es start: quiero algo mío; tener algo propio
  it start: vorrei qualcosa di mio
  pt start: queria algo meu; ter uma coisa minha
  de start: ich möchte etwas Eigenes machen; was eigenes aufmachen
  uk start: хочу щось своє; мрію про власну справу
  de with-people: ich möchte mit Menschen arbeiten; am liebsten was mit Leuten
  fr with-people: j'aimerais travailler avec des gens; un métier au contact des gens; un boulot avec du monde
  es with-people: quiero trabajar con gente; me gusta el trato con la gente
  it with-people: vorrei lavorare con le persone; mi piace stare con la gente
  pt with-people: gosto de trabalhar com pessoas
  en with-people: I want to work with people; I like meeting people
  it long-jobless: disoccupata da tre anni; non lavoro da tanto tempo; senza lavoro da un anno
  fr long-jobless: au chômage depuis deux ans; sans boulot depuis trois ans; j'ai pas travaillé depuis des années; chômeur longue durée
  es long-jobless: llevo dos años sin trabajo; en paro desde hace tres años
  pt long-jobless: desempregado há dois anos; estou sem trabalho há muito tempo
  de long-jobless: seit zwei Jahren arbeitslos; ich bin lange arbeitslos; seit drei Jahren ohne Arbeit
  uk long-jobless: два роки без роботи; давно не працюю
  ar long-jobless: أنا بلا عمل منذ سنتين; عاطل عن العمل منذ سنوات
  en long-jobless: unemployed for three years; I have not worked for years
  fr find-boss: je cherche un patron pour mon cap; j'ai l'école mais pas d'entreprise pour mon alternance; aucun patron pour mon apprentissage; comment trouver un patron; il me faut une boîte pour mon alternance
  en find-boss: no employer for my apprenticeship; I cannot find a company for my apprenticeship
  it cooking: facevo il cuoco, cosa posso fare qui
  it building: facevo il muratore, qui cosa posso fare
`)
