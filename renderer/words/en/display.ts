export const display = {
  'display.theme.dark': 'Dark',
  'display.reach': 'All buttons at the bottom',
  'display.reach.how': 'To touch while seated. The top is only for reading, and ways avoid steps.',
  'display.reach.board': 'To read',
}
