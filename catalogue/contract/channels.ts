/**
 * Names of the messages between preload and main; used by those two only. They stand apart from the schemas, so that the preload script carries no code but its own.
 */
export const CHANNELS = {
  start: 'escale:start',
  loaded: 'escale:loaded',
  shown: 'escale:shown',
  notices: 'escale:notices',
  print: 'escale:print',
  speak: 'escale:speak',
  ticketWord: 'escale:ticket-word',
  endVisit: 'escale:end-visit',
  /** Main asks every two seconds, the preload answers on `alive`: a window that does not is hung. */
  ping: 'escale:ping',
  alive: 'escale:alive',
  /** What the session held before the page's own code ran, counted by the preload: all zero, or the window is never shown. */
  remains: 'escale:remains',
} as const
