import { describe, expect, it } from 'vitest'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'

const lines = (text: string): readonly string[] => text.trim().split('\n')

const DENIED = lines(`
mon mari ne me frappe pas du tout, je veux juste travailler à mi-temps
non mon père ne me bat pas, je cherche un apprentissage en boulangerie
mon mari ne m'a jamais frappée, je cherche du travail de nuit
je n'ai pas envie de mourir, je veux changer de métier
je ne suis pas suicidaire, je suis fatigué et je cherche un bilan de compétences
je ne suis pas à la rue, j'ai un logement, je cherche un emploi
je ne dors pas dehors mais je cherche un logement pour un stage
je ne suis pas sdf je cherche un boulot
personne ne me frappe à la maison, je veux juste un métier
personne ne me harcèle au travail, je cherche une formation
je ne suis pas battue, je cherche une formation d'aide aux femmes battues
je ne me suis jamais coupé les veines, je fais un exposé sur les métiers
I'm not homeless but I need a job with housing
my husband doesn't hit me, I just need part time work
my husband does not beat me, looking for evening classes
I don't want to die, I want to change careers
I am not suicidal, just tired of my job and looking for training
nobody hits me at home, I want an apprenticeship as a baker
I don't sleep rough, I am looking for warehouse work
I never tried to kill myself, I am asking about psychology training
mi marido no me pega, busco un curso de cocina
mi padre no me pega, solo busco trabajo de verano
no duermo en la calle, busco trabajo de noche
no quiero morir, quiero cambiar de trabajo
nadie me pega en casa, busco un curso
no quiero suicidarme, busco ayuda para mi currículum
mio marito non mi picchia, cerco un corso di cucina
non dormo per strada, cerco lavoro di notte
non voglio morire, voglio cambiare lavoro
nessuno mi picchia, cerco un corso da cuoco
o meu marido não me bate, procuro um curso de cozinha
não durmo na rua, procuro trabalho à noite
não quero morrer, quero mudar de emprego
ninguém me bate, procuro um curso
mein Mann schlägt mich nicht, ich suche einen Kurs
ich bin nicht obdachlos, ich suche Nachtarbeit
ich will nicht sterben, ich will den Beruf wechseln
niemand schlägt mich, ich suche eine Ausbildung
ich schlafe nicht auf der Straße, ich suche Arbeit
mein Mann hat mich nie geschlagen, ich suche Teilzeitarbeit
чоловік мене не б'є, шукаю курси кухаря
я не сплю на вулиці, шукаю нічну роботу
я не хочу вмирати, хочу змінити роботу
ніхто мене не б'є, шукаю навчання
я не бездомна, шукаю роботу
زوجي لا يضربني، أبحث عن دورة طبخ
لا أنام في الشارع، أبحث عن عمل ليلي
لا أريد أن أموت، أريد تغيير عملي
لا أحد يضربني، أبحث عن تدريب
لست مشردا، أبحث عن عمل
I am not homeless, just looking for night shifts
mon mari ne me bat pas, je cherche une formation
je ne veux pas mourir je cherche juste un stage
no duermo en la calle
ich schlafe nicht auf der Straße
ich bin nicht obdachlos
`)

/** Cries in which a negator stands that denies nothing of them. */
const CRIES = lines(`
il ne travaille pas il me frappe
mon mari ne travaille pas et me frappe
mon mari ne comprend rien il me bat
il n'arrête pas de me frapper
je n'ose pas dire que mon mari me frappe
je peux pas rentrer chez moi il me bat
je veux pas dormir dehors ce soir
je ne veux pas finir à la rue
il me bat pas tous les jours mais il me bat
mon mari ne me bat pas encore mais il me menace de me tuer
mon mari me bat pas seulement moi aussi les enfants
ma mère ne sait pas que mon père me frappe
personne ne me croit il me frappe
je ne mange pas depuis trois jours et je dors dehors
je ne veux plus vivre et je cherche un stage
j'ai pas envie de vivre
une personne me harcèle et me frappe
je sais pas où dormir ce soir
my husband doesn't work and hits me
my husband can't stop hitting me
he won't stop beating me
I don't want to sleep on the street tonight
I do not want to live anymore and need a job
he doesn't let me leave the house and he hits me
nobody believes me, my father hits me
I have not slept, I sleep in my car
why not just kill myself
I can't go home my dad beats me
I am not safe at home
mi marido no trabaja y me pega
mi marido no deja de pegarme
no quiero dormir en la calle
no tengo donde dormir
no quiero vivir más
mi padre no para de pegarme
mio marito non lavora e mi picchia
non ho dove dormire
non voglio più vivere
non voglio dormire per strada
o meu marido não para de me bater
não tenho onde dormir
não quero mais viver
mein Mann arbeitet nicht und schlägt mich
mein Mann hört nicht auf mich zu schlagen
ich will nicht mehr leben
ich weiß nicht wo ich schlafen soll
ich will nicht auf der Straße schlafen
чоловік не працює і б'є мене
я не хочу жити
мені ніде спати
чоловік не перестає мене бити
زوجي لا يعمل ويضربني
لا أريد أن أعيش
ليس عندي مكان أنام فيه
زوجي لا يتوقف عن ضربي
`)

/** Who denies a danger and says nothing else may be about to tell of it. */
const DENIED_ALONE = lines(`
mon mari ne me bat pas
je ne veux pas mourir
mi marido no me pega
my husband does not hit me
ich will nicht sterben
чоловік мене не б'є
`)

describe('P480: who says that they are not in distress, and what they look for, finds that and no help page', () => {
  it.each(DENIED)('"%s"', words => {
    expect(readTold(words).filter(told => told !== 'low' && told !== 'work')).toEqual([])
  })
})

describe('P481: a cry is heard whatever else is denied beside it, and a danger denied with no other word', () => {
  it.each([...CRIES, ...DENIED_ALONE])('"%s"', words => {
    expect(readTold(words).filter(told => told !== 'low' && told !== 'work')).not.toEqual([])
  })
})

describe('P482: work that wears somebody out, or a back that hurts, is no wish to die', () => {
  it.each(['le travail me tue', 'le boulot me tue', 'mon travail va me tuer', 'my job is killing me'])('"%s"', words => {
    expect(readTold(words).filter(told => told !== 'low')).toEqual([])
  })
  it.each(['mon dos me fait mal', 'me duele la espalda', 'my back hurts'])('"%s" is nothing of the kind', words => {
    expect(readTold(words)).toEqual([])
  })
})
