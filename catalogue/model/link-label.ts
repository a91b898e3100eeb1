/** A name of a site in a text: `caf.fr`, `www.onisep.fr`; not the file names that labels are made of. */
const SITE = /(?<![\p{L}\p{N}@.-])((?:[\p{L}\p{N}-]+\.)+([\p{L}]{2,24}))(?![\p{L}\p{N}-])/giu
const FILE_ENDINGS = new Set(
  'pdf doc docx odt ods xls xlsx csv txt rtf zip epub htm html xml json php asp jpg jpeg png gif svg mp3 mp4 webm'.split(' '),
)

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '')

/** The one is the other, or a part of it: `onisep.fr` and `geolocalisation.onisep.fr`. */
const isSameSite = (one: string, other: string): boolean => one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

/** The site that a link's label names and that its address does not lead to; undefined when it names none, or the right one. */
export function otherSiteIn(label: string, url: string): string | undefined {
  const host = bare(new URL(url).hostname)
  const named = [...label.normalize('NFKC').matchAll(SITE)].flatMap(([, site = '', ending = '']) =>
    FILE_ENDINGS.has(ending.toLowerCase()) ? [] : [site],
  )
  return named.find(site => !isSameSite(hostOf(site), host))
}

/** As an address would write it: other letters than those of ASCII are spelled by it (`xn--`). */
function hostOf(site: string): string {
  return URL.canParse(`https://${site}`) ? bare(new URL(`https://${site}`).hostname) : bare(site)
}

/** Whether an address holds a name or a password before its site: `https://caf.fr@elsewhere.example` leads elsewhere. */
export function hasUserInfo(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { username, password } = new URL(url)
  return username !== '' || password !== ''
}
