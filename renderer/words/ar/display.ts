export const display = {
  'display.theme.dark': 'داكنة',
  'display.reach': 'كل الأزرار في الأسفل',
  'display.reach.how': 'للمس وأنت جالس. الأعلى للقراءة فقط، والطرق بلا درج.',
  'display.reach.board': 'للقراءة',
}
