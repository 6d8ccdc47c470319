/** Wording that several pages of administration share. */
export const commonWords = {
  yourPage: 'Your page',
  administration: 'Administration',
  caption: 'Administration',
  done: 'Done',
  yes: 'Yes',
  no: 'No',
} as const
