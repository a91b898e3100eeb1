import type { PrintError } from '../../catalogue/contract/host.ts'

/** `printer-state` of a printer that takes no job: RFC 8011, section 5.4.11: 3 idle, 4 processing, 5 stopped. */
const STOPPED = '5'

/**
 * Why a printer would keep a job to itself, by what CUPS says of it; undefined when nothing speaks against it. The options are IPP's printer attributes
 * (RFC 8011, section 5.4): `printer-state`, `printer-state-reasons` (a list with commas), `printer-is-accepting-jobs`.
 */
export function whyNotPrint(options: Readonly<Record<string, unknown>>): PrintError['code'] | undefined {
  const reasons = String(options['printer-state-reasons'] ?? 'none').split(',')
  // `media-low` is a warning: there is paper.
  if (reasons.some(reason => /^media-(empty|needed|jam)/.test(reason))) return 'no-paper'
  if (String(options['printer-state']) === STOPPED || String(options['printer-is-accepting-jobs']) === 'false') return 'not-ready'
  return reasons.some(reason => /^(offline|shutdown|connecting-to-device|cover-open|door-open|paused|timed-out)/.test(reason))
    ? 'not-ready'
    : undefined
}
