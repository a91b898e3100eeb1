/** Two frames: what was done is laid out, what a page's edge had cut is whole, and what has just come has the focus. */
export const settle = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
