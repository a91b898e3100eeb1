/** What people of every day say in their languages, by the situation that it tells: each as several of them would put it. */
const told = (text: string): readonly (readonly [language: string, words: string, id: string])[] =>
  text.split('\n').flatMap(line => {
    const [, language = '', id = '', sentences = ''] = /^\s*(\w\w) ([\w-]+): (.+)$/.exec(line) ?? []
    return sentences === '' ? [] : sentences.split('; ').map(words => [language, words, id] as const)
  })

export const TOLD_EVERY_DAY = told(`
  fr at-once: nimporte quoi mais vite; je peux commencer demain matin; peu importe quoi tant que ça paye; je suis dispo de suite; prêt à bosser dès lundi; donnez-moi n'importe quoi du moment que ça paie; vous avez un truc pour demain; faut que je trouve un truc pour lundi; donnez moi du boulot peu importe
  en at-once: I can start straight away; whatever pays, available now; anything as long as it is fast; ready to work today; I need cash by Friday
  es at-once: puedo empezar mañana mismo; lo que sea con tal que paguen; estoy disponible ya; puedo empezar cuando quieran
  it at-once: posso iniziare domani; qualsiasi cosa basta che paghino; posso cominciare subito; disponibile da subito
  pt at-once: posso começar amanhã; qualquer coisa desde que paguem; estou disponível já; posso começar logo
  de at-once: kann sofort anfangen; egal was, hauptsache schnell; ich kann morgen anfangen; bin ab sofort verfügbar
  uk at-once: можу почати завтра; готовий почати хоч завтра; що завгодно, аби платили
  ar at-once: أستطيع أن أبدأ غدا; جاهز للعمل فورا; أي شيء المهم بسرعة
  fr summer: gagner un peu d'argent cet été; me faire des sous pendant l'été; il me faut de la thune pour cet été; bosser en juillet pour des sous; un job pour les vacances pour payer mes fringues; je cherche un petit boulot en août; de l'argent de poche pour cet été j'ai 16 ans
  fr conflict: ma cheffe me prend la tête tous les jours; je m'entends pas avec mon patron; l'ambiance avec les collègues est pourrie; mon responsable m'a dans le nez; avec mon chef c'est tendu; conflit avec une collègue; je me prends la tête avec ma responsable; le patron et moi c'est la guerre; mon manager est invivable; les collègues me tournent le dos; ma cheffe elle m'a dans le viseur
  en conflict: I don't get along with my boss; bad atmosphere with my colleagues; my manager has it in for me; always arguing with my supervisor; my boss hates me; problems with my colleagues; my supervisor shouts at me
  es conflict: me llevo mal con mi jefa; hay mal ambiente con los compañeros; mi jefe me grita; problemas con mi jefe
  it conflict: non vado d'accordo con il capo; litigo sempre con i colleghi; il mio capo mi urla; problemi con il capo; ho litigato con la capa
  pt conflict: dou-me mal com a minha chefe; mau ambiente com os colegas; o patrão grita comigo; problemas com o meu chefe
  de conflict: ich komme mit meinem Chef nicht klar; ständig Streit mit den Kollegen; meine Chefin schreit mich an; Probleme mit dem Chef
  uk conflict: у мене конфлікт з начальником; постійні сварки з колегами; начальниця на мене кричить
  fr student-trouble: mon fils déprime à la fac; ma fille n'en dort plus avec ses études; ma fille est malheureuse à l'université; mon fils craque en première année de licence; mon gamin veut arrêter sa licence; ma fille supporte plus sa prépa; ma gamine a lâché la fac en novembre; mon fils a laissé tomber sa fac d'histoire
  fr another-track: j'ai un bts compta mais j'aime pas; j'ai mon bac pro et je veux autre chose; j'ai fait un cap coiffure et ça me plaît plus; j'ai un bac techno c'est pas mon truc; j'ai un cap mécanique mais je veux plus en faire
  fr no-place: parcoursup que des non; je suis pris nulle part sur parcoursup; refusé en bts partout; pas prise à la fac; parcoursup m'a recalée partout; j'ai eu aucune réponse positive sur parcoursup; on m'a refusée dans toutes les écoles; tous mes voeux ont été refusés
  fr dropout: 18 ans zéro diplôme c'est la galère; j'ai 20 ans pas de diplôme et je galère; 17 ans aucun diplôme; j'ai claqué la porte du lycée et je sais pas quoi foutre
  de dropout: mein Sohn hat die Schule abgebrochen; meine Tochter hat die Schule geschmissen
  fr no-diploma: du taf sans bac y'a quoi; quel boulot sans le bac; je cherche un travail sans bac; un job quand on a pas le bac
  fr own-closing: j'ai un petit commerce et je vais fermer; mon salon marche plus je veux arrêter; je suis artisan, plus de clients; je fais les marchés je vends plus rien; mon resto coule; ma boutique tourne plus; mon kebab c'est fini je ferme; je suis à mon compte et j'y arrive plus; je veux arrêter ma micro-entreprise; ma petite boîte de ménage coule
  fr go-legal: je fais des ongles au black je veux me déclarer; je répare des voitures au noir et je veux être réglo; je retape des apparts je veux faire ça légalement; je coiffe à domicile et je veux être en règle; je fais des gâteaux au black je veux faire des factures; je fais de la mécanique au black j'aimerais me mettre en règle; comment on fait pour déclarer les gâteaux que je vends
  fr project: la mission locale veut un projet; ma conseillère me réclame un projet professionnel; on me parle de projet pro j'en ai pas; au rsa il faut un projet; c'est quoi un projet professionnel; ma conseillère rsa me demande mon projet de vie professionnelle; il me faut un projet pour garder mon rsa; ma conseillère veut que je trouve une idée de métier
  en project: they are asking me for a project; what is a professional project
  fr alone: un boulot sans parler aux gens; je veux pas trop voir de monde; un métier avec peu de contact; travailler sans parler toute la journée; j'aime pas parler aux gens quel métier; je suis sauvage je veux bosser seul; j'aime être seul dans mon coin
  fr many-languages: je parle trois langues; je suis bilingue ça sert à quoi; je parle arabe et espagnol; je connais cinq langues et ça sert à rien
  en many-languages: I speak four languages; I speak several languages and don't know what to do with it
  es many-languages: hablo cuatro idiomas
  it many-languages: parlo quattro lingue
  pt many-languages: falo várias línguas
  de many-languages: ich spreche vier Sprachen
  uk many-languages: я знаю чотири мови
  ar many-languages: أتكلم أربع لغات
  fr forms: la paperasse de pôle emploi c'est du chinois; j'ai besoin d'aide pour remplir un dossier; le formulaire de la caf je pige rien; les démarches c'est trop compliqué; qui peut m'aider pour les courriers; j'arrive pas à faire mon actualisation; j'ai reçu un courrier de france travail j'ai rien compris; les dossiers à remplir ça me rend fou
  en forms: I don't understand the paperwork; can someone help me fill in the forms
  es forms: no entiendo los formularios; necesito ayuda con el papeleo, es complicado; no entiendo las cartas que me mandan
  it forms: non capisco i moduli; mi perdo con la burocrazia
  pt forms: não percebo a papelada; ajudar a preencher os formulários
  de forms: ich verstehe die Formulare nicht; Hilfe beim Ausfüllen von Anträgen; ich verstehe die Briefe vom Amt nicht
  uk forms: не розумію ці анкети; допоможіть заповнити папери від france travail
  fr odd-jobs: j'ai enchaîné les petits boulots; que des cdd depuis dix ans; j'ai fait un peu de tout; plein de petits boulots différents; j'ai fait trente-six métiers; j'ai touché à tout, restauration, ménage, usine; j'ai jamais gardé un boulot plus de six mois; j'ai bossé un peu partout sans rester
  en odd-jobs: only ever had odd jobs; a bit of everything
  fr steady: un boulot avec des horaires de bureau; je cherche des horaires fixes; je veux du stable; un emploi stable du lundi au vendredi; un travail de jour avec les week-ends libres; je veux un cdi tranquille avec des horaires pas trop décalés; marre des horaires de fou je veux du normal; un travail pas le dimanche et pas le soir
  en steady: I want a steady job with normal hours; a job monday to friday; I want a normal job with weekends off
  es steady: quiero algo estable con horario normal
  de steady: ich suche etwas Festes mit normalen Arbeitszeiten; ein ganz normaler Job mit festen Zeiten
  fr useful: je voudrais me sentir utile; me rendre utile; j'aimerais aider les gens; un truc pour aider les autres; j'ai envie de servir à quelque chose; je voudrais faire quelque chose pour les autres; j'ai envie d'aider
  fr abroad: j'ai envie de voir ailleurs; partir d'ici, vivre ailleurs; j'ai envie de bouger, voir du pays; prendre le large; changer d'air partir loin d'ici; partir vivre ailleurs, n'importe où
  fr home-with-child: bosser depuis chez moi avec mon bébé; un travail à la maison en gardant ma fille; travailler à domicile avec la petite; un boulot à la maison vu que j'ai un bébé; j'ai un bébé et je voudrais travailler à la maison; travailler de la maison parce que j'ai mes enfants
  uk childcare: маю малу дитину і хочу працювати; у мене двоє дітей і шукаю роботу; двоє малих дітей, не знаю з чого почати
  es childcare: tengo dos niños pequeños y busco trabajo; tengo hijos pequeños y no sé por dónde empezar
  ar childcare: عندي أطفال صغار وأبحث عن عمل; عندي طفلان ولا أعرف من أين أبدأ
  uk comeback: сиджу вдома з дітьми, хочу працювати; я в декреті і хочу щось робити
  es comeback: en casa con mis hijos desde hace años, quiero trabajar
  de comeback: ich sitze zuhause mit dem Kind und will was machen
  fr moved: mon mari est muté ici; on vient d'emménager pour le travail de ma femme; j'ai suivi mon conjoint; je suis nouvelle dans la région; on a déménagé, je cherche du travail; je viens d'arriver dans le coin avec mon mari, je connais personne; on a atterri ici à cause du boulot de mon mec; mon mari travaille ici maintenant, moi j'ai rien
  es moved: vine por el trabajo de mi marido; acabamos de mudarnos
  de moved: ich bin wegen meiner Frau hier; mein Mann wurde versetzt
  it moved: ci siamo trasferiti per il lavoro di mio marito; sono venuta con mio marito
  fr start: je voudrais avoir un truc à moi; monter mon truc; j'aimerais quelque chose à moi; avoir mon petit commerce à moi
  en start: I want something of my own
  es start: quiero algo mío; tener algo propio; me gustaría montar algo propio
  it start: vorrei qualcosa di mio
  pt start: queria algo meu; ter uma coisa minha
  de start: ich möchte etwas Eigenes machen; was eigenes aufmachen
  uk start: хочу щось своє; мрію про власну справу
  de with-people: ich möchte mit Menschen arbeiten; am liebsten was mit Leuten
  fr with-people: j'aimerais travailler avec des gens; un métier au contact des gens; un boulot avec du monde; un boulot où on voit du monde
  es with-people: quiero trabajar con gente; me gusta el trato con la gente; quiero trabajar de cara al público; quiero ayudar a la gente
  it with-people: vorrei lavorare con le persone; mi piace stare con la gente
  pt with-people: gosto de trabalhar com pessoas; quero trabalhar com pessoas
  en with-people: I want to work with people; I like meeting people; a job working with people
  it long-jobless: disoccupata da tre anni; non lavoro da tanto tempo; senza lavoro da un anno
  fr long-jobless: au chômage depuis deux ans; sans boulot depuis trois ans; j'ai pas travaillé depuis des années; chômeur longue durée; ça fait trois ans que je travaille pas; trois ans sans bosser; j'ai pas bossé depuis un bail; deux ans que je trouve rien
  es long-jobless: llevo dos años sin trabajo; en paro desde hace tres años; llevo mucho tiempo en paro
  pt long-jobless: desempregado há dois anos; estou sem trabalho há muito tempo; há três anos que não trabalho
  de long-jobless: seit zwei Jahren arbeitslos; ich bin lange arbeitslos; seit drei Jahren ohne Arbeit
  uk long-jobless: два роки без роботи; давно не працюю
  ar long-jobless: أنا بلا عمل منذ سنتين; عاطل عن العمل منذ سنوات
  en long-jobless: unemployed for three years; I have not worked for years; I've been out of work for two years; nobody will hire me for two years now
  fr find-boss: je cherche un patron pour mon cap; j'ai l'école mais pas d'entreprise pour mon alternance; aucun patron pour mon apprentissage; comment trouver un patron; il me faut une boîte pour mon alternance; pas moyen de trouver un maître d'apprentissage; personne veut de moi en alternance; j'ai fait 50 entreprises pour mon apprentissage et rien; les patrons veulent pas d'apprentis
  en find-boss: no employer for my apprenticeship; I cannot find a company for my apprenticeship
  it cooking: facevo il cuoco, cosa posso fare qui
  it building: facevo il muratore, qui cosa posso fare
  fr work-now: je prends tout ce que vous avez
  en work-now: I'll do anything, I need it now
  en moved: I moved here for my wife's job
  en useful: I'd like to be useful
  en childcare: I have two small kids and don't know where to start
  en own-closing: I closed my shop last month
  es work-now: necesito trabajar ya, en lo que sea
  es own-closing: cierro mi tienda a fin de año
  it work-now: cerco qualsiasi cosa, anche da domani
  it dropout: mio figlio ha lasciato la scuola
  it own-closing: chiudo il negozio a fine anno
  it steady: voglio un lavoro con orari normali
  it childcare: ho due bambini piccoli e non so da dove cominciare
  pt work-now: preciso de trabalhar já, em qualquer coisa
  pt dropout: o meu filho deixou a escola
  pt own-closing: vou fechar a minha loja
  de work-now: ich brauche sofort irgendeine Arbeit
  de own-closing: ich muss meinen Laden zumachen
  de childcare: ich habe zwei kleine Kinder und weiß nicht, wo anfangen
  de project: das Jobcenter will einen Plan von mir
  uk work-now: беруся за будь-яку роботу, хоч сьогодні
  uk dropout: син кинув школу
  uk with-people: хочу працювати з людьми
  uk steady: хочу нормальний графік
  uk own-closing: закриваю свій магазин
  ar work-now: أريد أن أعمل بسرعة أي شيء
  ar conflict: مشاكل مع المدير
  ar dropout: ابنتي تركت الدراسة
  ar with-people: أحب العمل مع الناس
  ar own-closing: سأغلق محلي
  en lost: I don't know what to do; I don't know where to start; I don't know what job suits me
  fr record: je suis sorti la semaine dernière, j'ai rien
  fr benefits: mon chômage se termine bientôt
  es foreign-diploma: no tengo papeles de estudios de aquí
  fr foreign-diploma: j'ai pas de diplôme français; j'ai pas étudié ici
  fr digital-basics: ça m'emmerde l'ordinateur mais j'ai pas le choix
  en student-trouble: my daughter wants to quit college
  en another-track: I have a degree but I hate the field
  es hands: algo con las manos
  it hands: vorrei lavorare con le mani
  pt hands: qualquer coisa com as mãos
  pt moved: o meu marido veio trabalhar para cá e eu fiquei sem nada
  de alone: ich suche was Ruhiges ohne viele Leute; ein Beruf, wo man nicht viel reden muss
  de student-trouble: meine Tochter hat das Studium geschmissen
  uk hands: хочу працювати руками
  uk alone: не хочу багато говорити з людьми
  ar alone: أريد عملا هادئا بدون ناس كثيرين
  ar forms: لا أفهم الأوراق الإدارية
  ar comeback: أنا في البيت مع الأطفال وأريد أن أعمل
  es alone: un trabajo sin hablar mucho con la gente
  pt alone: um trabalho com pouca gente
  en alone: a job where I don't have to talk to people much
`)
