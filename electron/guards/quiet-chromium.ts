import type { Guard } from './guard.ts'

/** Chromium's own features that would speak to a network, keep something, or show something of their own. */
const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'HardwareMediaKeyHandling',
  'MediaRouter',
  'MediaSessionService',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
]

const SWITCHES: readonly (readonly [string, string?])[] = [
  ['disable-features', FEATURES_OFF.join(',')],
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-component-update'],
  ['disable-crash-reporter'],
  ['disable-domain-reliability'],
  ['disable-pinch'],
  ['disable-speech-api'],
  ['no-pings'],
  ['overscroll-history-navigation', '0'],
  // No name is ever looked up: the kiosk knows no address but its own scheme.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['host-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'direct://'],
]

/** Chromium keeps quiet: no crash dump (it would hold what was typed), no background request, no name lookup, no pinch, no swipe back. */
export const quietChromium = (): Guard => ({
  name: 'quiet Chromium',
  enable(app) {
    for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  },
})
