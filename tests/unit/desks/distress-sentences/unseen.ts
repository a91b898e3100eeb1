/** Half of what somebody wrote before the last words of distress were added, drawn by lot and never looked at while they were: a measure, and nothing to learn from. */
export const UNSEEN = {
  distress: `
I dont see any reason to be alive
my stepdad comes in my bed
mein opa atmet nicht mehr
hilfe er bringt mich um
سأشنق نفسي
non voglio più vivere
my bf locks me in and takes my phone
я випила всі таблетки
bitte krankenwagen rufen
il me cogne quand il a bu
mi impicco
mi taglio le braccia
je vais le tuer ce type
aidez moi svp il va me tuer
أبي لا يتنفس
mi pareja no me deja salir de casa
вітчим чіпає мене вночі
can't do this no more, want it all to stop for good
corto-me nos braços
ma collegue vient de faire un malaise dans les toilettes
mein stiefvater fasst mich an
i was raped last week and told nobody
mia figlia si taglia
il a pris mes papiers et je peux plus sortir de l'appart
quero morrer
mio zio mi tocca
help me please he's going to kill me
أغمي على امرأة هنا
mein freund hat mich gewürgt
voy a tirarme por la ventana
er sperrt mich ein und nimmt mir den pass weg
je me taillade les bras
здається у мене інфаркт
im going to hang myself
всім буде краще без мене
meine schwester will sich umbringen
ive cut my arms again
j'ai avalé de la javel
ich bringe ihn um
y'a un monsieur par terre il bouge plus
أخي يريد الانتحار
SOS
je veu mourrir
my wife punches me
everyone would be happier if i was dead
mon père respire plus
викличте швидку
o meu ex anda a perseguir-me
لا أريد أن أعيش
ich springe von der brücke
socorro ele vai matar-me
i will kill him i swear
mi butto dal ponte
ich will nicht mehr leben
fui violada
não quero mais viver
خنقني زوجي أمس
стрибну з мосту
не хочу більше жити
im planing to kill my self tonight
ho preso tutte le pasticche
ich glaube ich habe einen herzinfarkt
mon fils dit qu'il veut se jeter sous le rer
nadie me echaría de menos si me muero
ele tranca-me em casa
сестра хоче накласти на себе руки
j'ai préparé une corde dans le garage
vou atirar-me da ponte
я хочу померти
я його вб'ю
my husband beats me and the kids
o meu avô caiu e não respira
я ріжу собі руки
tomé todas las pastillas
اغتصبني
أظن أن عندي نوبة قلبية
lo ammazzo
mon beau-père vient dans ma chambre la nuit
mi novio me amenaza con un cuchillo
ya no quiero estar en este mundo
me ha violado mi jefe
mio padre non respira più
aiuto mi vuole ammazzare
elle me frappe devant les gosses
he choked me till i passed out
`,
  ordinary: `
avocat des femmes victimes de violences
nurse in intensive care
вмираю від нудьги на роботі
can you help me find a job
hang out with friends
je veux être tueur de nuisibles dératiseur
مساعدة في السيرة الذاتية
formation gestes qui sauvent arrêt cardiaque
العمل في الوقاية من الانتحار
coup de pouce pour le permis
c'est une tuerie ce gâteau
infirmière en psychiatrie
كاتب روايات جريمة
kms
مساعد طباخ
me duele el pecho de reír
أموت في الطبخ
este trabalho mata-me
matar o tempo
golpe de sorte
mes finances sont étranglées
éducateur pour enfants battus
help with my cv
todmüde nach der schicht
novela negra asesinato escritor
help desk job
вбити час
morrer de rir
suizidprävention beruf
أموت من الضحك
trabajo social mujeres maltratadas
matadouro emprego
la mort dans l'âme j'ai quitté mon entreprise
étrangler la concurrence
me muero de risa
ajudante de cozinha
hit the road truck driver
دورة إسعافات أولية
me muero de ganas de trabajar
aiuto per il curriculum
questo lavoro mi ammazza
matar el tiempo
coup de main pour mon cv
ich lach mich tot
krankenschwester notaufnahme
beat the competition
ich schlage mich durch
killer cv tips
become a crisis line volunteer
допомога з резюме
ammazzare il tempo
krimi autor mord
ця робота мене вбиває
in bocca al lupo
sauter en parachute métier
this interview is killing me lol
aiuto contabile
over my dead body
la corde raide spectacle cirque
lavorare con persone suicide prevenzione
devenir écoutant sos amitié
die arbeit bringt mich noch um lol
قتل الوقت
macello lavoro
hilfe beim lebenslauf
محامية
morto di stanchezza
thriller writer
медсестра швидкої
i'm dying to work in fashion
helping victims of domestic violence job
pompes funèbres métier conseiller funéraire
prevención del suicidio empleo
zeit totschlagen
abogada violencia de género
infermiera pronto soccorso
muoio dal ridere
dead end job
mon chef me casse les pieds
morro de vontade de viajar
travailler au 3114
travailler avec des personnes suicidaires
chauffeur 500 kms par semaine
`,
}
