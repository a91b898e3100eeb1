/** What one finds in the centre itself, and people who offer another way. */
export const around = {
  'desk.why.found': 'قريب من الوثائق التي وُجدت',
  'desk.why.other': 'طريق آخر. \u2068{why}\u2069',
  'around.title': 'دورات المياه والنسخ والواي فاي…',
  'around.found': 'هنا في المكان',
  'around.none': 'اسألوا الاستقبال عمّا يوجد هنا.',
} as const
