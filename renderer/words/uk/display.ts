export const display = {
  'display.theme.dark': 'Темні',
}
