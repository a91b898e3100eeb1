import switches from './freed-memory.json' with { type: 'json' }

/**
 * The features of Chromium's allocator (freed-memory.json) under which freed memory is overwritten at once, in every process but the windows', which end
 * with their visit: what passed through main, such as the message that carried a copied word, is gone when it is let go (R1). The name and the shape are those
 * of `base/allocator/scheduler_loop_quarantine_config.cc`. The allocator is made before any code of ours runs, so only the command line can say it.
 */
export const FREED_MEMORY_FEATURES: string = switches['enable-features']

/** The argument with which the program is started. */
export const FREED_MEMORY_ARGUMENT = `--enable-features=${FREED_MEMORY_FEATURES}`
