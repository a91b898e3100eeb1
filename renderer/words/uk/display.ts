export const display = {
  'display.theme.dark': 'Темні',
  'display.reach': 'Усі кнопки внизу',
  'display.reach.how': 'Щоб торкатися сидячи. Угорі лише читають, а шляхи — без сходинок.',
  'display.reach.board': 'Прочитати',
}
