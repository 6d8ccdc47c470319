import type { HoldingKind } from '../../../kernel/workforce.ts'
import { folded } from '../../../kernel/line-text.ts'

/** What a status says: the assignment is held, and how, or it has ended. Somebody on leave or suspended still holds it. */
export type AssignmentStatus = { readonly kind: 'held'; readonly holding: HoldingKind } | { readonly kind: 'ended' }

const held: AssignmentStatus = { kind: 'held', holding: 'substantive' }
const actingUp: AssignmentStatus = { kind: 'held', holding: 'acting-up' }
const secondment: AssignmentStatus = { kind: 'held', holding: 'secondment' }
const ended: AssignmentStatus = { kind: 'ended' }

/** @source statuses of the Electronic Staff Record as known; an organisation may have words of its own */
const statuses: readonly (readonly [string, AssignmentStatus])[] = [
  ['Active Assignment', held],
  ['Active', held],
  ['Current', held],
  ['Acting Up', actingUp],
  ['Internal Secondment', secondment],
  ['Secondment', secondment],
  ['Out on External Secondment - Paid', held],
  ['Out on External Secondment - Unpaid', held],
  ['Career Break', held],
  ['Maternity & Adoption', held],
  ['Maternity and Adoption', held],
  ['Maternity', held],
  ['Adoption', held],
  ['Shared Parental Leave', held],
  ['Inactive Not Worked', held],
  ['Inactive Assignment', held],
  ['Suspend Assignment', held],
  ['Suspended', held],
  ['Suspend No Pay', held],
  ['Suspend With Pay', held],
  ['Terminate Assignment', ended],
  ['Terminate Process Assignment', ended],
  ['Terminated', ended],
  ['End Assignment', ended],
  ['Ended', ended],
  ['Ex-Employee', ended],
  ['Leaver', ended],
]

const statusByWords: ReadonlyMap<string, AssignmentStatus> = new Map(statuses.map(([words, status]) => [folded(words), status]))

/** The statuses that are known, as the list for a person to choose from. */
export const knownStatuses: readonly string[] = statuses.map(([words]) => words)

/** @returns undefined when the status is not known; without any words the assignment is held */
export function assignmentStatus(text: string): AssignmentStatus | undefined {
  return text === '' ? held : statusByWords.get(folded(text))
}
