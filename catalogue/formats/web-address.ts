import { hasUserInfo } from '../model/link-label.ts'

/** True for an address that a link of the catalogue may have: http or https, well-formed, nothing before its site that looks like another. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) && !hasUserInfo(text)
