import type { Guard } from './guard.ts'

/** Neither wheel, pinch nor keys change the size of the page: text size is the visitor's choice on the screen, not Chromium's. */
export const holdZoom = (): Guard => ({
  name: 'hold zoom',
  enable(app) {
    app.on('web-contents-created', (_event, contents) => {
      contents.on('zoom-changed', () => contents.setZoomLevel(0))
      contents.on('did-finish-load', () => {
        contents.setZoomLevel(0)
        void contents.setVisualZoomLevelLimits(1, 1)
      })
      contents.on('devtools-opened', () => contents.closeDevTools())
    })
  },
})
