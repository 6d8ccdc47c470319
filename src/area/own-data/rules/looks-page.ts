/** Entries on one page of who looked. */
export const looksAtOnce = 50
