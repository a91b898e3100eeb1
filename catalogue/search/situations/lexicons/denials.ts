import type { Denial } from '../denial.ts'

/** How each language says that something is not so. */
export const DENIALS: Readonly<Record<string, Denial>> = {
  fr: {
    words: 'sans pas jamais ni aucunement nullement point guère',
    split: 'plus plu',
    partners: 'ne n',
    turns: 'je j tu il elle on que qu qui mais si parce car depuis sinon plutôt alors donc cherche',
    wanting:
      'aime aimer aimé aimais aimerais veux veut voulu vouloir voudrais souhaite envie intéresse plaît plait plaisent intéressent tente cherche compte préfère question',
    able: 'peux peut pouvoir arrive sais sait ose puis réussis faudrait sûr sûre',
    unless: 'pourquoi que seulement seul uniquement mal',
    behind: true,
  },
  en: {
    words: 'without not never cannot nor neither no t',
    turns: 'but i because if that who when he she they we since so rather instead',
    wanting: 'want wants like likes love enjoy wish interested looking keen fancy going planning prefer would',
    able: 'can cannot could able dare manage know sure afford allowed',
    unless: 'why only just',
  },
  es: {
    words: 'sin no nunca jamás ni tampoco',
    turns: 'yo pero que si porque quien sino pues aunque él ella cuando',
    wanting: 'quiero quiere quería quisiera gusta gustan gustaría deseo busco interesa interesan apetece pienso encanta',
    able: 'puedo puede podía sé logro consigo atrevo pude seguro segura',
    unless: 'qué solo sólo solamente',
  },
  it: {
    words: 'senza non mai né neanche nemmeno neppure',
    turns: 'io ma che se perché chi però lui lei quando anzi invece',
    wanting: 'voglio vuole volevo vorrei piace piacciono piacerebbe desidero cerco interessa interessano',
    able: 'posso può potevo so riesco oso sicuro sicura',
    unless: 'perché solo soltanto solamente',
  },
  pt: {
    words: 'sem não nunca jamais nem tampouco',
    turns: 'eu mas que se porque quem ele ela quando senão antes',
    wanting: 'quero quer queria gosto gosta gostava gostaria desejo procuro interessa interessam apetece penso',
    able: 'posso pode podia sei consigo atrevo pude certeza',
    unless: 'porque só somente apenas',
  },
  de: {
    words: 'ohne nicht kein keine keinen keinem keiner keinerlei nie niemals weder noch',
    turns: 'ich aber sondern dass ob wenn weil er sie wir denn wer doch lieber',
    wanting: 'will wollte möchte mag mochte liebe gern gerne lust suche wünsche interessiert bock gefällt',
    able: 'kann könnte darf weiß traue schaffe sicher',
    unless: 'warum nur bloß',
    behind: true,
  },
  uk: {
    words: 'без не ні ніколи ані жодного',
    turns: 'я але що якщо бо хто коли він вона ми а проте',
    wanting: 'хочу хоче хотів хотіла хотілося люблю любить подобається подобаються бажаю шукаю цікавить цікавлять',
    able: 'можу може могла міг вмію знаю наважуюся впевнена впевнений',
    unless: 'чому лише тільки',
  },
  ar: {
    words: 'لا غير أبدا',
    turns: 'أنا انا لكن ولكن أن ان لأن إذا اذا الذي عندما هو هي',
    wanting: 'أريد اريد يريد أحب احب يحب نحب أرغب ارغب يعجبني تعجبني أبحث',
    able: 'أستطيع استطيع أقدر اقدر يمكنني أعرف اعرف متأكد متأكدة',
    unless: 'لماذا فقط',
    tight: true,
  },
}
