import { fold } from '../../text/fold.ts'

const JOINED = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف](?=.{4})|[بل](?=.{4}))(?=.{3})/
const ENDINGS = /(?<=.{3})(?:هما|كما|تين|ات|ها|هم|كم|نا|ني|ون|ين|ان|تي|ته|تك|يه|ي|ه|ا|ك)$/

/** An Arabic word without the article, what is written onto it, and its commonest endings: lighter than its root, which "work" and "worker" share. */
export const lightArabic = (word: string): string => fold(word).replace(JOINED, '').replace(ENDINGS, '')
