export const display = {
  'display.theme.dark': 'Escuras',
}
