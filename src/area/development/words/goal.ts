import { formatNumber } from '../../../kernel/number-text.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { EvidenceKind, GoalState } from '../rules/development-plan.ts'
import type { GoalDeed, GoalRefusal } from '../rules/goal-states.ts'
import type { NudgeDay } from '../rules/nudges.ts'
import type { TypedProblem } from '../rules/typed-parts.ts'
import { minutesText, penceText } from './time.ts'

/** Where a goal stands, as a label. */
export const stateWords: Readonly<Record<GoalState, string>> = {
  draft: 'Draft',
  open: 'Open',
  'handed-in': 'Waiting for sign-off',
  'signed-off': 'Signed off',
  'set-aside': 'Set aside',
  withdrawn: 'Sign-off taken back',
}

/** What can be done to a goal, as buttons. */
export const deedWords: Readonly<Record<GoalDeed, string>> = {
  begin: 'Begin this goal',
  'hand-in': 'Ask for sign-off',
  'take-back': 'Take it back',
  'hand-back': 'Hand it back',
  'sign-off': 'Sign it off',
  'withdraw-sign-off': 'Take the sign-off back',
  'set-aside': 'Set this goal aside',
  'take-up-again': 'Take it up again',
  change: 'Change this goal',
  delete: 'Delete this goal',
}

export const evidenceWords: Readonly<Record<EvidenceKind, string>> = {
  improvement: 'An improvement',
  'practice-run': 'A practice run',
  'self-assessment': 'A self-assessment',
  feedback: 'What somebody said about it',
  document: 'Something written or made',
  measure: 'A measure',
  observation: 'Somebody saw it done',
  programme: 'A course or programme',
  other: 'Something else',
}

/** The three questions of a reflection. */
export const reflectionWords = { whatHappened: 'What happened?', soWhat: 'So what does it mean for you?', nowWhat: 'Now what will you do?', care: 'Write nothing by which a patient or a colleague could be recognised.' } as const

/** The nudges, as mails and tasks say them. */
export const nudgeWords: Readonly<Record<NudgeDay, { readonly title: string; readonly text: string }>> = {
  30: { title: 'A month has gone by: how is it going?', text: 'You began this goal 30 days ago. What did you do, and what got in the way? You can change it, or set it aside.' },
  90: { title: 'Three months have gone by: what came of it?', text: 'You began this goal 90 days ago. Write what happened, and ask for sign-off when it is done. You can give it another date too.' },
}

/** Why a deed cannot be done, and what to do. */
export function refusalText(refusal: GoalRefusal): string {
  switch (refusal.code) {
    case 'not-from-here':
      return `This goal is now: ${stateWords[refusal.state].toLowerCase()}. Look at it again, and choose what fits`
    case 'not-yours':
      return refusal.needs === 'person' ? 'Only the person whose goal it is can do this' : 'Only a supervisor or line manager who was asked can do this'
    case 'not-whole':
      return 'Say when you will do what, and by which day. Then begin'
    case 'too-many':
      return `You have ${refusal.most} goals in hand already. Finish one, or set one aside, before you begin another`
    case 'no-evidence':
      return 'Add at least one thing that shows what you did'
    case 'no-reflection':
      return 'Write what happened, so what and now what, before you ask for sign-off'
    case 'no-reason':
      return 'Give a reason in a sentence'
  }
}

/** What is to be mended at a field. @param name what the field asks for, such as the day */
export function typedProblemText(name: string, problem: TypedProblem): string {
  switch (problem.code) {
    case 'empty':
      return `Enter ${name}`
    case 'too-long':
      return `Shorten ${name} to ${formatNumber(problem.longest)} characters or fewer. It has ${formatNumber(problem.length)}`
    case 'unprintable':
      return `Type ${name} again: it holds signs that nobody can see`
    case 'day-missing':
      return `Enter ${name} with day, month and year`
    case 'no-such-day':
      return `Enter ${name} as a day that the calendar has, for example 27 3 2027`
    case 'too-early':
      return `Enter ${name} on or after ${dateText(problem.first)}`
    case 'too-late':
      return `Enter ${name} on or before ${dateText(problem.last)}`
    case 'not-an-amount':
      return `Enter ${name} as a number, for example 2 or 12.50`
    case 'too-small':
      return `Enter ${name} as more than 0`
    case 'too-large':
      return `Enter a smaller number for ${name}`
    case 'not-chosen':
      return `Choose ${name}`
    case 'not-an-address':
      return `Enter ${name} as a web address that begins with https://`
    case 'link-or-words':
      return 'Enter a web address, or describe it in words'
  }
}

/** What makes a month too full, and what would help. */
export function overfullText(month: string, overMinutes: number, budget: number, activities: readonly string[]): string {
  return `${month} has ${minutesText(overMinutes)} more than your ${minutesText(budget)}. Move or shorten one of these: ${activities.join('; ')}.`
}

/** What an activity costs. */
export function costText(costPence: number | null): string {
  if (costPence === null) return 'cost not known'
  return costPence === 0 ? 'costs nothing' : penceText(costPence)
}
