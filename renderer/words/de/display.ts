export const display = {
  'display.theme.dark': 'Dunkel',
  'display.reach': 'Alle Tasten unten',
  'display.reach.how': 'Zum Tippen im Sitzen. Oben wird nur gelesen, und die Wege gehen ohne Stufen.',
  'display.reach.board': 'Zum Lesen',
}
