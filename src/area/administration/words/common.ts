import type { KnownName } from '../rules/known-name.ts'

/** Wording that several pages of administration share. */
export const commonWords = {
  yourPage: 'Your page',
  administration: 'Administration',
  caption: 'Administration',
  done: 'Done',
  erased: 'a person who was erased',
  unknown: 'somebody who is not known here',
  conflictHeading: 'Somebody else changed this meanwhile',
  conflict: 'Nothing was saved. Compare what stands now with what you entered, then choose.',
  now: 'Stands now',
  yours: 'You entered',
  notSet: 'Not set',
  yes: 'Yes',
  no: 'No',
} as const

/** A person as pages of administration name them. */
export function nameText(known: KnownName): string {
  switch (known.kind) {
    case 'named':
      return known.name
    case 'erased':
      return commonWords.erased
    case 'unknown':
      return commonWords.unknown
  }
}
