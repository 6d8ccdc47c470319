import { fewestPeople } from './people.ts'

/** Starts into management posts that the staff record knows, and how many of them somebody entered here. */
export interface RecordedStarts {
  readonly recorded: number
  readonly entered: number
}

/** What may be said of them. No number is given from which a small one could be worked out. */
export type ToldStarts =
  | { readonly kind: 'few-recorded' | 'all-but-few-entered' }
  | { readonly kind: 'none-entered' | 'all-entered' | 'few-entered'; readonly recorded: number }
  | { readonly kind: 'told'; readonly recorded: number; readonly entered: number; readonly notEntered: number }

/**
 * Says how many starts of the staff record are not in the report.
 * Where only a few are not entered, no number is given at all: the starts that are counted nearly are those entered, and the rest would follow by subtraction.
 */
export function toldStarts({ recorded, entered }: RecordedStarts): ToldStarts {
  const notEntered = recorded - entered
  if (recorded < fewestPeople) return { kind: 'few-recorded' }
  if (entered === 0) return { kind: 'none-entered', recorded }
  if (notEntered === 0) return { kind: 'all-entered', recorded }
  if (notEntered < fewestPeople) return { kind: 'all-but-few-entered' }
  return entered < fewestPeople ? { kind: 'few-entered', recorded } : { kind: 'told', recorded, entered, notEntered }
}
