type Sentences = Readonly<{ distress: string; ordinary: string }>

/**
 * Written after the lists of each language, before the grammar knew them, about other things: of the first twelve of a language 35 of 96 were heard at first
 * sight (28 by the grammar of the day before), of the last ten 49 of 80 (36), and none of 176 ordinary ones was taken for distress. They are known by now.
 */
export const LATER: Readonly<Record<string, Sentences>> = {
  fr: {
    distress: `
mon beau-père m'a mis la main aux fesses
mon beau père m'a mis la main dans la culotte
j'ai pris trop de médocs
j'ai trop pris de cachets
j ai pri trop de medoc
g pri tro de cacheton
mon frère a fait une overdose
mon ami vient de faire une overdose
ma copine ne répond plus elle a pris des cachets
il me dit si tu pars je te tue
si tu pars je te tue
ma petite soeur est frappée par mon père
ma soeur est frappée par mon père
mon frère est battu par mon père
mon patron me garde enfermée et ne me paie pas
mon ex menace de publier mes photos nue
un monsieur du foyer me touche
mon mari ma casser le bra
ma fille de 13 ans a disparu
je veux rejoindre ma femme au ciel
mon gendre m'a poussée dans l'escalier, je suis pleine de bleus
il fouille mon portable et m'empêche de voir mes amis
depuis que papa est mort je n'ai plus goût à la vie
hier j'ai failli sauter sous le métro
on squatte chez des gens mais demain faut partir
l'assistante familiale nous enferme dans la cave
j'ai plus un centime et le bébé réclame du lait
il a dit qu'il mettrait le feu à la maison avec nous dedans
je ramasse à manger dans les poubelles
ma copine veut se jeter du balcon
un homme me suit depuis la gare
j'en ai fini avec cette existence, adieu
mon conjoint m'a cassé deux côtes
j'ai un couteau sous l'oreiller tellement j'ai peur de lui
à l'école ils m'attendent pour me taper
papy me force à le toucher
le gars avec qui je vis me séquestre
j'ai écrit une lettre d'adieu
à quoi bon vivre
je me suis ouvert les poignets
on vit à cinq dans la voiture
pas un toit et deux bébés`,
    ordinary: `
ma fille se coupe les cheveux courts
ma fille se coupe les cheveux
ma fille se coupe les cheveux courts pour un métier
je vais me jeter à l'eau et créer ma boîte
lettre d'adieu à mes collègues
lettre d'adieu à mon équipe
je suis en danger de perdre mon emploi
je suis en danger de licenciement
au secours mon cv est nul
il m'a brûlé la politesse à l'entretien
il me touche des indemnités
on m'a mis la main à la pâte
faire une pause après un deuil et reprendre le travail
pousser des chariots, port de charges
pompier : sauver des gens d'un incendie
surveillant de prison, fouiller les cellules
poubelles : devenir éboueur
la voie ferrée, conducteur de métro
je veux quitter la restauration
mon chef est dur mais juste
accompagner les gens en fin de vie
monter une maison d'hôtes à la campagne
je suis enfermé dans mon métier
donner à manger aux personnes âgées
casser des murs, démolition
écrire une lettre de motivation
taper un courrier à l'ordinateur
vivre de la musique
ouvrir un restaurant
toucher le chômage
travailler à l'école maternelle
cinq places dans la voiture, covoiturage
oreiller et literie, vendeur
forcer le destin, trouver sa voie`,
  },
  en: {
    distress: `
he pulls my hair and spits on me in front of the children
my carer steals my money and shoves me
honestly i'd rather be dead than carry on
got the tablets ready for tonight
we're sofa surfing and tomorrow we have to leave
council put us out, me and my baby in the cold
ain't had a proper meal since friday
my stepbrother comes into my room at night and touches me
she threatens to stab me with the kitchen knife
i self harm and can't stop
they want to send me abroad to marry a man i don't know
nobody would even notice if i was gone
my fiancé broke my nose last week
they beat me up after school every day
grandad makes me touch him
i wrote a goodbye note
what's the point of living
cut my wrists last night
five of us living in a car
no roof and two babies
stepmum burns me with the iron
he says he'll find me and kill me`,
    ordinary: `
hair stylist apprenticeship
care assistant, lifting people
kitchen knife skills course
how to carry on after redundancy
sofa maker, upholstery
marry my passion with a job
moving abroad to work
night shifts in a bakery
stopping smoking support worker
gas engineer, working in the cold
i feel stuck in my career
touch typing course
break down walls, demolition job
writing a cover letter
typing at school
living off music
open a restaurant
cutting hair
car share to work
iron worker
find a job in baby care
kill bugs, pest control`,
  },
  es: {
    distress: `
mi cuñado me tiró al suelo y me dio patadas
me controla el móvil y no me deja ver a mi familia
ya no encuentro ningún motivo para seguir aquí
anoche me tomé un frasco entero de tranquilizantes
mañana nos echan de la habitación y no tenemos adónde ir
mi hijo lleva desde ayer sin probar bocado
pasamos la noche en un cajero
el novio de mi madre se mete en mi cama
me quemó con un cigarro
si me quedo en esa casa me mata
estoy pidiendo comida en la puerta del súper
mi hermana se corta las venas
mi prometido me rompió la nariz
en el instituto me pegan todos los días
mi abuelo me obliga a tocarle
he escrito una carta de despedida
para qué vivir
me corté las muñecas anoche
vivimos cinco en un coche
sin techo y con dos bebés
mi madrastra me quema con la plancha
dice que me va a encontrar y me va a matar`,
    ordinary: `
quiero desaparecer del paro
quiero desaparecer de las redes sociales
quitar manchas, trabajar en tintorería
control de calidad, móvil de empresa
cajero de supermercado
cómo seguir después de un despido
soldador, quemaduras y seguridad
cama y desayuno, abrir un hostal
vigilante nocturno
repartir comida a domicilio
motivos para cambiar de profesión
entrenador de fútbol
podar árboles, cortar ramas
mi hermana busca trabajo
romper paredes, demolición
escribir una carta de presentación
trabajar en un instituto
vivir de la música
abrir un restaurante
cortar el pelo
compartir coche
planchar ropa, lavandería
cuidar bebés
matar plagas`,
  },
  it: {
    distress: `
mio cognato mi ha lanciato una sedia addosso
mi controlla il telefono e non mi fa uscire di casa
non trovo più una ragione per andare avanti
ieri notte stavo per buttarmi sotto un treno
domani ci sbattono fuori e non abbiamo dove andare
mio figlio non tocca cibo da ieri
passiamo la notte in stazione
il compagno di mamma entra in camera mia di notte
mi ha bruciata con la sigaretta
se resto lì quello mi uccide
chiedo da mangiare davanti al supermercato
mia sorella si taglia le vene
il mio fidanzato mi ha rotto il naso
a scuola mi picchiano ogni giorno
mio nonno mi costringe a toccarlo
ho scritto una lettera d'addio
a che serve vivere
ieri notte mi sono tagliata i polsi
viviamo in cinque in macchina
senza tetto e con due neonati
la mia matrigna mi brucia col ferro da stiro
dice che mi trova e mi ammazza`,
    ordinary: `
lanciare una nuova attività
controllo qualità al telefono
andare avanti con gli studi
capotreno, lavorare sui treni
uscire dal settore della ristorazione
saldatore, evitare bruciature
camera e colazione, aprire un albergo
guardia notturna
consegnare cibo a domicilio
motivi per cambiare mestiere
tagliare e cucire, sarta
mia sorella cerca lavoro
rompere muri, demolizioni
scrivere una lettera di presentazione
lavorare a scuola
vivere di musica
aprire un ristorante
tagliare i capelli
viaggiare in macchina insieme
stirare camicie
curare neonati
disinfestazione`,
  },
  pt: {
    distress: `
tomei os comprimidos todos
o meu cunhado atirou-me uma cadeira para cima
ele vê o meu telemóvel todo e não me deixa sair de casa
já não encontro razão para continuar viva
ontem à noite quase me atirei para a linha do comboio
amanhã põem-nos fora e não temos para onde ir
o meu filho não come desde ontem
passamos a noite na estação
o companheiro da minha mãe entra no meu quarto à noite
queimou-me com um cigarro
se eu ficar lá ele mata-me
peço comida à porta do supermercado
a minha irmã corta os pulsos
o meu noivo partiu-me o nariz
na escola batem-me todos os dias
o meu avô obriga-me a tocar-lhe
escrevi uma carta de despedida
para que serve viver
cortei os pulsos ontem à noite
vivemos cinco num carro
sem teto e com dois bebés
a minha madrasta queima-me com o ferro
ele diz que me encontra e me mata`,
    ordinary: `
lançar um novo negócio
controlo de qualidade por telefone
continuar os estudos
maquinista de comboio
sair da restauração
soldador, evitar queimaduras
alojamento local, abrir um quarto
vigilante noturno
entregar comida ao domicílio
razões para mudar de profissão
cortar e coser, costureira
a minha irmã procura emprego
partir paredes, demolição
escrever uma carta de apresentação
trabalhar numa escola
viver da música
abrir um restaurante
cortar cabelo
boleia de carro
passar a ferro
cuidar de bebés
matar pragas`,
  },
  de: {
    distress: `
mein Schwager hat einen Stuhl nach mir geworfen
er kontrolliert mein Handy und lässt mich nicht aus der Wohnung
ich finde keinen Grund mehr weiterzumachen
gestern wäre ich fast vor den Zug gesprungen
morgen müssen wir raus und wissen nicht wohin
mein Sohn hat seit gestern nichts im Magen
wir verbringen die Nacht am Bahnhof
Mamas Freund kommt nachts in mein Zimmer
er hat mich mit einer Zigarette verbrannt
wenn ich dort bleibe bringt er mich um
ich bettle vor dem Supermarkt um Essen
meine Schwester schneidet sich die Pulsadern auf
mein Verlobter hat mir die Nase gebrochen
in der Schule schlagen sie mich jeden Tag
mein Opa zwingt mich ihn anzufassen
ich habe einen Abschiedsbrief geschrieben
wozu noch leben
ich habe mir gestern die Pulsadern aufgeschnitten
wir leben zu fünft im Auto
kein Dach und zwei Babys
meine Stiefmutter verbrennt mich mit dem Bügeleisen
er sagt er findet mich und bringt mich um`,
    ordinary: `
ein neues Geschäft starten
Qualitätskontrolle am Telefon
mit dem Studium weitermachen
Lokführer, im Zug arbeiten
raus aus der Gastronomie
Schweißer, Verbrennungen vermeiden
Zimmer vermieten, Pension eröffnen
Nachtwächter
Essen ausliefern
Gründe für einen Berufswechsel
schneiden und nähen, Schneiderin
meine Schwester sucht Arbeit
Wände brechen, Abriss
ein Bewerbungsschreiben schreiben
an der Schule arbeiten
von Musik leben
ein Restaurant eröffnen
Haare schneiden
Fahrgemeinschaft im Auto
bügeln in der Wäscherei
Babys betreuen
Schädlinge töten`,
  },
  ar: {
    distress: `
تم اغتصابي
زوج أختي رمى علي الكرسي
يراقب هاتفي ولا يسمح لي بالخروج من البيت
لم أعد أجد سببا للاستمرار في الحياة
كدت أرمي نفسي أمام القطار البارحة
غدا سيطردوننا وليس لنا مكان نذهب إليه
ابني لم يأكل شيئا منذ البارحة
نقضي الليل في المحطة
صديق أمي يدخل غرفتي في الليل
حرقني بالسيجارة
إذا بقيت هناك سيقتلني
أطلب الطعام أمام السوق
أختي تقطع شرايينها
خطيبي كسر أنفي
في المدرسة يضربونني كل يوم
جدي يجبرني على لمسه
كتبت رسالة وداع
ما فائدة الحياة
قطعت معصمي البارحة
نعيش خمسة في سيارة
بلا سقف ومع رضيعين
زوجة أبي تحرقني بالمكواة
يقول إنه سيجدني ويقتلني`,
    ordinary: `
إطلاق مشروع جديد
مراقبة الجودة بالهاتف
الاستمرار في الدراسة
سائق قطار
الخروج من قطاع المطاعم
لحام، تجنب الحروق
كراء غرفة، فتح نزل
حارس ليلي
توصيل الطعام
أسباب تغيير المهنة
القص والخياطة
أختي تبحث عن عمل
كسر الجدران، هدم
كتابة رسالة تحفيز
العمل في المدرسة
العيش من الموسيقى
فتح مطعم
قص الشعر
مشاركة السيارة
كي الملابس
رعاية الرضع
قتل الحشرات`,
  },
  uk: {
    distress: `
зять кинув у мене стілець
він перевіряє мій телефон і не випускає мене з дому
не бачу причини жити далі
вчора мало не кинулася під поїзд
завтра нас виганяють і нема куди йти
син від учора нічого не їв
ночуємо на вокзалі
мамин хлопець заходить уночі до моєї кімнати
припік мене цигаркою
якщо я там залишуся він мене вб'є
прошу їжу біля супермаркету
сестра ріже собі вени
наречений зламав мені ніс
у школі мене б'ють щодня
дід примушує мене його торкатися
я написала прощальний лист
навіщо жити
вчора порізала зап'ястя
живемо вп'ятьох у машині
без даху і з двома немовлятами
мачуха палить мене праскою
каже що знайде і вб'є мене`,
    ordinary: `
запустити новий бізнес
контроль якості по телефону
продовжити навчання
машиніст поїзда
піти з ресторанної справи
зварювальник, уникати опіків
здавати кімнату, відкрити готель
нічний сторож
доставка їжі
причини змінити професію
кравчиня, шити і кроїти
сестра шукає роботу
ламати стіни, демонтаж
написати супровідний лист
працювати у школі
жити з музики
відкрити ресторан
стригти волосся
спільні поїздки машиною
прасувати одяг
доглядати немовлят
знищувати комах`,
  },
}
