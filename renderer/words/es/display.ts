export const display = {
  'display.theme.dark': 'Oscuros',
  'display.reach': 'Todos los botones abajo',
  'display.reach.how': 'Para tocar desde una silla. Arriba solo se lee, y los caminos evitan los escalones.',
  'display.reach.board': 'Para leer',
}
