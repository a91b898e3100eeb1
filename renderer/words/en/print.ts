/** Printing: what a sheet holds, what became of it. */
export const print = {
  'print.desk': 'counsellors’ desk',
  'print.own': '{holds}; you will choose the printer',
  'print.slip': 'Print the number',
  'print.slip.holds': 'title, number, shelf',
  'print.list': 'Print my list',
  'print.list.holds': 'titles, numbers, places, hours',
  'print.busy': 'Printing…',
  'print.done': 'Take your sheet.',
  'print.no-paper': 'The printer is out of paper. Take a photo of this screen, or ask at reception.',
  'print.not-ready': 'The printer does not answer. Take a photo of this screen, or ask at reception.',
  'print.no-printer': 'There is no printer here. Take a photo of this screen, or ask at reception.',
  'print.failed': 'Printing did not work. Take a photo of this screen, or ask at reception.',
  'print.again': 'Type this number on a kiosk to find the document again.',
  'print.left': 'Your sheets are in the printer: take them.',
} as const
