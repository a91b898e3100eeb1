export const display = {
  'display.theme.dark': 'داكنة',
}
