/** How well words of somebody in distress meet what answers them: nothing else that is asked for comes before it, and nothing is put beside it. */
export const URGENT = 10
