/** Printing: what a sheet holds, what became of it. */
export const print = {
  'print.desk': 'puesto de consejo',
  'print.own': '{holds}; usted elegirá la impresora',
  'print.slip': 'Imprimir el número',
  'print.slip.holds': 'título, número, estante',
  'print.list': 'Imprimir mi lista',
  'print.list.holds': 'títulos, números, lugares, horarios',
  'print.busy': 'Imprimiendo…',
  'print.done': 'Tome su hoja.',
  'print.no-paper': 'La impresora no tiene papel. Haga una foto de esta pantalla o pregunte en recepción.',
  'print.not-ready': 'La impresora no responde. Haga una foto de esta pantalla o pregunte en recepción.',
  'print.no-printer': 'Aquí no hay impresora. Haga una foto de esta pantalla o pregunte en recepción.',
  'print.failed': 'No se ha podido imprimir. Haga una foto de esta pantalla o pregunte en recepción.',
  'print.again': 'Escriba este número en una pantalla para volver a encontrar el documento.',
  'print.left': 'Sus hojas están en la impresora: tómelas.',
} as const
