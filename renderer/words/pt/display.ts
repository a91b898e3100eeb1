export const display = {
  'display.theme.dark': 'Escuras',
  'display.reach': 'Todos os botões em baixo',
  'display.reach.how': 'Para tocar a partir de uma cadeira. Em cima só se lê, e os caminhos evitam os degraus.',
  'display.reach.board': 'Para ler',
}
