// Beside an export there are papers about it: they are never documents.
const ABOUT = /(^|\/)(readme|lisez[-_ ]?moi|leggimi|l[eé]eme|liesmich|licen[cs]e|copying|notice|source|version|schema|changelog)[^/]*$/i
const ABOUT_ENDINGS = /(\.(md|txt|html?|xsd|json|pdf)|\/[^./]*|^[^./]*)$/i

/** True for readme, licence, schema and version files. */
export const isAboutTheExport = (name: string): boolean => ABOUT.test(name) && ABOUT_ENDINGS.test(name)
