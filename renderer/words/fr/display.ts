export const display = {
  'display.theme.dark': 'Sombres',
} as const
