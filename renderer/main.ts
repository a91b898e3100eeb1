import { startEarly } from './early-start.ts'

// The screens' code is large: the search worker reads the release, and the centre's file is on its way, while it is being read.
const early = startEarly()
const { showKiosk } = await import('./show-kiosk.tsx')
await showKiosk(early)
