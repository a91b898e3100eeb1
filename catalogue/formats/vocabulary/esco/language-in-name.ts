/** The language in the name of one of ESCO's files: `occupations_en-us.csv.gz` is in `en-us`; undefined where the name says none. */
export const languageInName = (name: string): string | undefined =>
  /_([a-z]{2,3}(?:-[a-z]{2,4})?)(?: ?\(\d+\))?\.csv(?:\.gz)?$/i.exec(name)?.[1]
