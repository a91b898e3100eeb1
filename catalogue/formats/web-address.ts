/** True for an address that a link of the catalogue may have: http or https, and well-formed. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
