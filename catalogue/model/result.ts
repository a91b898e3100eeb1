/** Expected failure is a value, a bug is a throw. `Result` crosses layers; exceptions do not. */
export type Result<T, E> = Readonly<{ ok: true; value: T } | { ok: false; error: E }>

/** A successful `Result`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** A failed `Result`. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error })
