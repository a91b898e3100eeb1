import { fold } from '../text/fold.ts'

/** What a question for a thing in the house, or for a service near it, is built with around the thing, besides small words: "où puis-je trouver". Spelt as typed. */
const ASKING = `
  où sont est trouve trouvent trouver cherche chercher veux voudrais peux puis puis-je peut-on avez besoin aller ici comment bonjour svp merci y-a-t-il a-t-il adresse numéro téléphone horaires coordonnées aide
  where find looking look need want can could have get here please hello there address phone number hours help
  dónde está están hay busco necesito quiero puedo encontrar ir aquí tienen favor hola dirección teléfono número horario ayuda
  dove dov'è trovo cerco voglio devo posso c'è ci qui avete andare buongiorno indirizzo telefono numero orari aiuto
  onde fica ficam está estão há procuro preciso quero posso encontrar ir aqui têm olá morada endereço telefone número horário ajuda
  wo finde gibt suche brauche möchte kann hier bitte hallo adresse telefon telefonnummer öffnungszeiten hilfe
  أين اين هل يوجد توجد أريد اريد أبحث ابحث عن أحتاج هنا عنوان رقم هاتف مساعدة
  де є знайти шукаю треба потрібен потрібна хочу можу тут знаходиться адреса телефон номер допомога
`

/** In any of the languages, folded. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(ASKING.trim().split(/\s+/).map(fold))
