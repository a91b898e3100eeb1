/** What is said of an event that has begun. */
export const running = {
  'event.on.until': 'en cours, jusqu’à {clock}',
  'event.on': 'en cours',
}
