import { fold } from '../text/fold.ts'

/** What people look for a job, a course or a subject with: an expression of distress beside one of them may be the subject of work. Spelt as typed. */
const TRADE = `
  métier métiers emploi emplois travail travailler travaille poste postes offre offres formation formations stage stages alternance diplôme études mémoire exposé livre
  cuisinier cuisinière chauffeur magasinier préparateur animateur animatrice infirmier infirmière logisticien gestionnaire travailleur travailleuse
  cook driver nurse warehouse cocinero cocinera conductor cuoco cuoca autista infermiera cozinheiro cozinheira motorista koch köchin fahrer fahrerin طباخ سائق кухар водій
  assistante assistant éducateur éducatrice psychologue juriste intervenant intervenante prévention association bénévole lutte contre
  job jobs work worker workers working career course courses training degree internship counsellor counselor prevention volunteer officer advisor studies book
  trabajo trabajos empleo trabajar curso cursos formación prácticas educador educadora trabajadora trabajador psicóloga prevención estudios
  lavoro lavori lavorare impiego corso corsi formazione tirocinio educatore educatrice operatrice operatore prevenzione studi
  trabalho trabalhos emprego trabalhar formação estágio educadora assistente prevenção estudos
  beruf berufe arbeit arbeiten job stelle kurs ausbildung praktikum sozialarbeiterin sozialarbeiter beratung prävention studium
  عمل العمل وظيفة مهنة تكوين دورة تدريب دراسة الوقاية مكافحة
  робота роботу професія вакансія курс курси навчання стажування запобігання працювати
`
const TRADE_WORDS: ReadonlySet<string> = new Set(TRADE.trim().split(/\s+/).map(fold))

/** Whether one of the words looks for work, a course or a subject. */
export const namesTrade = (chunks: readonly string[]): boolean => chunks.some(chunk => TRADE_WORDS.has(fold(chunk)))
