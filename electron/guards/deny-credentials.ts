import type { Guard } from './guard.ts'

/** No question about passwords or certificates ever comes up: all are answered with no. */
export const denyCredentials = (): Guard => ({
  name: 'deny credentials',
  enable(app) {
    app.on('login', event => event.preventDefault())
    app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
      event.preventDefault()
      answer(false)
    })
    app.on('select-client-certificate', (event, _contents, _url, _certificates, answer) => {
      event.preventDefault()
      answer()
    })
  },
})
