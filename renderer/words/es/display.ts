export const display = {
  'display.theme.dark': 'Oscuros',
}
