import { cleanLine } from '../clean-text.ts'
import type { PaperText } from './paper-text.ts'

/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^(untitled|sans[ -]titre|sans nom|sin t[ií]tulo|senza titolo|ohne titel|unbenannt|unknown|\(?anonymous\)?|titre|title|(nouveau )?(microsoft )?(word |office )?document( ?word)?|doc|pr[eé]sentation( (powerpoint|sans titre))?|powerpoint pr[eé]sentation|diapositive|slide|page|mise en page|layout|print|impression|scan|num[eé]risation|image|classeur|cover|couverture|file|fichier)[ _-]?\(?\d*\)?$/i
/** A file's name, or the line that a printer's driver makes of one. */
const FILE_NAME =
  /(\.(docx?|dotx?|odt|ott|rtf|pdf|indd|qxd|pub|pptx?|odp|xlsx?|html?|txt|ai|psd|tmp|cdr|sla|jpe?g|png|tiff?)$)|^(microsoft (word|powerpoint|publisher|excel) - )|[\\/]\S+[\\/]|^file:/i
const LONGEST = 300

/** A line that is a title: words, not what a program writes by itself. */
function realTitle(said: string | undefined): string | undefined {
  // Some printers' drivers put the whole title into brackets.
  const line = cleanLine(said?.replace(/^\(([^()]*)\)$/, '$1'))
  if (line === undefined || line.length > LONGEST) return undefined
  if (line.replace(/\P{L}/gu, '').length < 3 || NO_TITLE.test(line) || FILE_NAME.test(line)) return undefined
  // "rapport_final_v2": a name that no reader was meant to see.
  return /[_]/.test(line) && !/\s/.test(line) ? undefined : line
}

/** What a paper is called: by its own description, else by its first heading, else by its file's name. */
export const paperTitle = ({ titleSaid, heading }: Pick<PaperText, 'titleSaid' | 'heading'>, fileName: string): string =>
  realTitle(titleSaid) ?? realTitle(heading) ?? titleOfName(fileName)

/** The name of a file without its folders and ending; marks that stand for spaces are spaces. */
function titleOfName(fileName: string): string {
  const name = fileName.slice(fileName.lastIndexOf('/') + 1).replace(/(\.[a-z0-9]{1,5}){1,2}$/i, '')
  const spaced = name.includes(' ') ? name : name.replace(/[_+-]+/g, ' ')
  return cleanLine(spaced) ?? cleanLine(fileName) ?? fileName
}
