import { withoutUnseen } from '../../../model/unseen.ts'
import { cleanParagraphs } from '../../clean-text.ts'

/** A text of a paper without what is not seen: bullets of private use are spaces, and soft hyphens go where they were not used. */
export const cleanPaper = (text: string): string => cleanParagraphs(withoutUnseen(text, ' ').replaceAll('\u00ad', '')) ?? ''
