import { APP_ORIGIN } from '../../catalogue/contract/host.ts'

/** What is looked at of the frame that sends a message. */
export type SendingFrame = Readonly<{ parent: unknown; url: string }>

/** True for the main frame of a page of ours; no sender means no. */
export const isOurPage = (frame: SendingFrame | null | undefined): boolean =>
  frame !== null && frame !== undefined && frame.parent === null && frame.url === `${APP_ORIGIN}/`
