import { z } from 'zod'

// Without this, zod asks the browser whether code can be made from text, which the content policy refuses and reports. It must run before any schema:
// entry points import it first.
z.config({ jitless: true })
