import { dayProblemText, numberText } from '../../../platform/design/index.ts'
import type { PlanProblem } from '../rules/typed-plan.ts'

/** What keeps something from being done. */
export const refusalWords = {
  closed: 'The group was closed meanwhile. Nothing changes any more.',
  'changed-meanwhile': 'Somebody else changed the group meanwhile. This is how it stands now. Do it again if it is still right.',
  'nobody-chosen': 'Choose whom you invite',
  'too-many': 'A group invites up to 400 people, and meets on up to 40 days.',
  'there-already': 'The group meets on that day already. Enter another day',
  noted: 'It is written down who came on that day. So it stays.',
  'too-early': 'That day has not come yet.',
  'has-begun': 'The group has begun. So it stays, and is closed after its last day.',
  'not-over': 'The group has days to come. It can be closed the day after its last day.',
} as const

const missing = { name: 'Enter what you call the group', entry: 'Choose a programme', unit: 'Choose for which units it is' } as const

/** What is to be mended in the plan of a group. */
export function planProblemText(problem: PlanProblem): string {
  switch (problem.field) {
    case 'first':
      return dayProblemText('the day', problem.why)
    case 'places':
      return problem.why === 'wrong' ? 'Enter a number of places from 1 to 200' : `Enter ${numberText(problem.taken, { decimals: 0 })} places or more: so many are taken`
    case 'name':
      return problem.why === 'missing' ? missing.name : 'Enter a name of up to 80 letters'
    default:
      return missing[problem.field]
  }
}

/** The field to which a problem leads. */
export function fieldOf({ field }: PlanProblem): string {
  return field === 'first' ? 'first-day' : field
}
