/** What stands behind the visits: shown for a moment when no fresh window is ready yet, or for as long as the kiosk cannot serve. In all interface languages at once: nobody can choose here. */
export const COVER_WORDS = {
  moment: [
    ['fr', 'Un instant…'],
    ['en', 'One moment…'],
    ['es', 'Un momento…'],
    ['it', 'Un attimo…'],
    ['pt', 'Um momento…'],
    ['de', 'Einen Moment…'],
    ['ar', 'لحظة من فضلك…'],
    ['uk', 'Хвилинку…'],
  ],
  refusing: [
    ['fr', 'Cette borne est en panne. L’accueil peut vous aider.'],
    ['en', 'This kiosk is out of service. Reception can help you.'],
    ['es', 'Este terminal no funciona. En recepción pueden ayudarle.'],
    ['it', 'Questo terminale è fuori servizio. L’accoglienza può aiutarla.'],
    ['pt', 'Este quiosque está fora de serviço. A receção pode ajudar.'],
    ['de', 'Dieses Terminal ist außer Betrieb. Der Empfang hilft Ihnen.'],
    ['ar', 'هذا الجهاز متوقف عن العمل. يمكن للاستقبال مساعدتك.'],
    ['uk', 'Цей термінал не працює. На рецепції вам допоможуть.'],
  ],
} as const satisfies Record<string, readonly (readonly [language: string, words: string])[]>
