import { dateText } from '../../../platform/design/index.ts'
import type { ErasureRefusal } from '../rules/erasure.ts'

/** Wording of the page that erases a person. */
export const eraseWords = {
  title: 'Erase a person who left',
  answer: (name: string) => `You are about to erase ${name}. This cannot be undone.`,
  back: 'People',
  left: (day: string) => `Left on ${day}.`,
  goesHeading: 'What goes',
  staysHeading: 'What stays, and why',
  before: 'Does anybody still need this? Think of a pay query, a complaint, or a request by the person.',
  backups: 'Backups still hold the person until you delete them. After a restore, erase again.',
  field: 'Type the full name of the person to be sure',
  fieldHint: (name: string) => `It is written here as: ${name}`,
  button: 'Erase this person',
  leave: 'Leave everything as it is',
  otherName: (name: string) => `Type the name as it is written here: ${name}`,
  conflict: 'Somebody changed this person since you opened the page. Look at what stands now, then decide again.',
  refusedTitle: 'This person cannot be erased now',
  refusal: (name: string, refusal: ErasureRefusal) => {
    if (refusal.code === 'last-administrator') return `${name} is the only administrator. Give somebody else the role first, or nobody could let others in.`
    return refusal.leavesOn === null ? `${name} still works here. Record first that they left.` : `${name} works here until ${dateText(refusal.leavesOn)}. From that day on they can be erased.`
  },
  doneTitle: 'This person was erased',
  done: (day: string) => `Erased on ${day}. What is left of them leads to nobody.`,
  toPeople: 'Go to people',
} as const
