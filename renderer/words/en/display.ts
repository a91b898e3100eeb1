export const display = {
  'display.theme.dark': 'Dark',
}
