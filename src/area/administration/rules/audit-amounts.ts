/** Entries on one page. */
export const entriesOnPage = 50
/** Entries of one file: more would not open in a spreadsheet in good time. */
export const entriesInFile = 100_000
/** Entries that a page counts up to: more are said to be more. */
export const countedAtMost = 1_000
