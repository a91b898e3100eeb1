export const display = {
  'display.theme.dark': 'Dunkel',
}
