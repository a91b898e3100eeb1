/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'Close to the documents found',
  'desk.why.other': 'Another way. {why}',
  'around.title': 'Toilets, copies, wifi…',
  'around.found': 'Right here',
  'around.none': 'Ask at the welcome desk what there is here.',
} as const
