export const display = {
  'display.theme.dark': 'Scuri',
  'display.reach': 'Tutti i pulsanti in basso',
  'display.reach.how': 'Per toccare da seduti. In alto si legge soltanto, e i percorsi evitano i gradini.',
  'display.reach.board': 'Da leggere',
}
