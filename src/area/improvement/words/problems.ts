import { type Problem, dateText, dayProblemText } from '../../../platform/design/index.ts'
import type { TypedProblem } from '../rules/typed-fields.ts'

/** How a field is named within a sentence; `choose` for what is chosen. */
export interface FieldName {
  readonly fieldId: string
  readonly name: string
}

/** Each field of every form of improvements. A question for a day is mended at its first box. */
export const fieldNames = {
  title: { fieldId: 'title', name: 'what you want to make better' },
  why: { fieldId: 'why', name: 'why it matters' },
  unit: { fieldId: 'unit', name: 'a unit' },
  what: { fieldId: 'what', name: 'what should get better' },
  forWhom: { fieldId: 'for-whom', name: 'for whom it is' },
  measure: { fieldId: 'measure', name: 'a measure' },
  part: { fieldId: 'part', name: 'what the measure is for' },
  from: { fieldId: 'from', name: 'where it is now' },
  to: { fieldId: 'to', name: 'where it should be' },
  by: { fieldId: 'by-day', name: 'the day of the aim' },
  learning: { fieldId: 'learning', name: 'what you want to learn' },
  domain: { fieldId: 'domain', name: 'management or leadership' },
  driver: { fieldId: 'driver', name: 'what moves the aim' },
  text: { fieldId: 'text', name: 'the text' },
  state: { fieldId: 'state', name: 'how far the idea is' },
  plan: { fieldId: 'plan', name: 'what you plan' },
  prediction: { fieldId: 'prediction', name: 'what you predict' },
  starts: { fieldId: 'starts-day', name: 'the first day' },
  ends: { fieldId: 'ends-day', name: 'the last day' },
  did: { fieldId: 'did', name: 'what you did' },
  studied: { fieldId: 'studied', name: 'what you saw' },
  outcome: { fieldId: 'outcome', name: 'whether it went as predicted' },
  act: { fieldId: 'act', name: 'how you go on' },
  actText: { fieldId: 'act-text', name: 'why you go on so' },
  changeOn: { fieldId: 'change-day', name: 'the first day of the new way' },
  baselineFrom: { fieldId: 'baseline-day', name: 'the first day of the baseline' },
  hopedShift: { fieldId: 'hoped-shift', name: 'the change you hope for' },
  kind: { fieldId: 'kind', name: 'what kind of data it is' },
  reason: { fieldId: 'reason', name: 'the reason' },
  end: { fieldId: 'end', name: 'how it ends' },
  ending: { fieldId: 'ending', name: 'what was learnt' },
  nextSteps: { fieldId: 'next-steps', name: 'what comes next' },
} as const satisfies Readonly<Record<string, FieldName>>
export type FieldKey = keyof typeof fieldNames

/** What was typed and how to mend it. */
function typedProblemText(name: string, why: TypedProblem): string {
  switch (why.code) {
    case 'empty':
      return `Enter ${name}`
    case 'too-long':
      return `Shorten ${name} to at most ${why.longest} characters`
    case 'unprintable':
      return `Type ${name} again: it holds signs that cannot be seen`
    case 'not-a-number':
      return `Enter ${name} as a number, for example 4.5`
    case 'not-chosen':
      return `Choose ${name}`
    default:
      return dayProblemText(name, why)
  }
}

/** The problems of a form, in words, each with the field where it is mended. */
export function fieldProblems(problems: readonly { readonly field: FieldKey; readonly why: OwnProblem }[]): readonly Problem[] {
  return problems.map(({ field, why }) => ({ fieldId: fieldNames[field].fieldId, words: ownProblemText(fieldNames[field].name, why) }))
}

/** Problems that only one form has. */
export type OwnProblem =
  | TypedProblem
  | { readonly code: 'same-as-from' }
  | { readonly code: 'before-start' }
  | { readonly code: 'not-above-zero' }
  | { readonly code: 'before-change'; readonly on: Parameters<typeof dateText>[0] }
  | { readonly code: 'measure-is-neutral' }
  | { readonly code: 'asked-already' }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'cycle-open'; readonly number: number }

function ownProblemText(name: string, why: OwnProblem): string {
  switch (why.code) {
    case 'same-as-from':
      return 'Enter another number: from and to are the same'
    case 'before-start':
      return 'Enter a last day that is not before the first day'
    case 'not-above-zero':
      return `Enter ${name} as a number above 0`
    case 'before-change':
      return `Enter ${name} before ${dateText(why.on)}`
    case 'measure-is-neutral':
      return 'Choose a measure that has a better direction, or say on its page which way is better'
    case 'asked-already':
      return 'Withdraw the question that is open for this measure first'
    case 'cycle-open':
      return `Close test ${why.number} of this idea first`
    case 'too-many':
      return `There are ${why.most} already. Join or remove one first`
    default:
      return typedProblemText(name, why)
  }
}
