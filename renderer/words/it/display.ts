export const display = {
  'display.theme.dark': 'Scuri',
}
