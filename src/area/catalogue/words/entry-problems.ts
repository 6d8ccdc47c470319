import { formatNumber } from '../../../kernel/number-text.ts'
import { shownUpTo } from '../../../kernel/shown-value.ts'
import { dateText } from '../../../platform/design/index.ts'
import { type EntryText, mostPence } from '../rules/entry-limits.ts'
import type { EntryProblem, RangeField } from '../rules/entry-problem.ts'
import { poundsText } from './entry.ts'
import { faultWords } from './text-faults.ts'

/** What each text of an entry is called. */
export const fieldWords: Readonly<Record<EntryText, string>> = {
  id: 'The id',
  title: 'The title',
  about: 'What it is',
  audience: 'For whom it is',
  atStage: 'What to do at a stage',
  award: 'The award',
  titleWhy: 'The reason for what the title names',
  contentWhy: 'The reason for the shares',
  capability: 'The capability',
  why: 'The reason why it builds a capability',
  proof: 'What it leaves to show',
  mind: 'What to mind',
  sourceTitle: 'The source',
  sourceLink: 'The link',
  sourceNote: 'The note on the source',
}

const rangeWords: Readonly<Record<RangeField, { readonly name: string; readonly unit: string }>> = { hours: { name: 'hours in all', unit: 'hours' }, monthlyHours: { name: 'hours a month', unit: 'hours' }, months: { name: 'months', unit: 'months' } }

/** What is wrong with an entry, and how to mend it. */
export function entryProblemWords(problem: EntryProblem): string {
  switch (problem.code) {
    case 'text':
      return `${fieldWords[problem.field]} ${faultWords(problem.fault)}`
    case 'id-form':
      return 'Write the id in small letters and digits with single hyphens, such as budget-morning.'
    case 'id-taken':
      return 'Another entry has this id. Choose another id.'
    case 'no-stage':
      return 'Choose at least one stage.'
    case 'task-without-stage':
      return 'There is something to do at a stage that was not chosen. Choose the stage, or leave it out.'
    case 'award-word':
      return 'An award cannot be called “none” or “not known”. Write its whole name.'
    case 'capability-unknown':
      return `There is no capability “${shownUpTo(problem.capability, 40)}”. ${problem.nearest === null ? 'Choose one of the framework in use.' : `Did you mean ${problem.nearest}?`}`
    case 'capability-twice':
      return `The capability ${shownUpTo(problem.capability, 40)} is named twice. Leave one out.`
    case 'too-many-capabilities':
      return `More than ${formatNumber(problem.most)} capabilities are named. Name those that it builds most.`
    case 'range-reversed':
      return `The ${rangeWords[problem.field].name} go from more to less. Write the smaller number first.`
    case 'range-not-positive':
      return `The ${rangeWords[problem.field].name} must be above 0. Leave them empty when they are not known.`
    case 'range-too-large':
      return `The ${rangeWords[problem.field].name} are above ${formatNumber(problem.most)} ${rangeWords[problem.field].unit}. Check them.`
    case 'hours-do-not-fit':
      return 'There are more hours in a month than in all. Check both.'
    case 'shares-above-100':
      return 'Management and leadership together are above 100. Lower one of them.'
    case 'share-no-whole-number':
      return 'Write shares as whole numbers from 0 to 100.'
    case 'fee-out-of-range':
      return `Write a fee above £0 and up to ${poundsText(problem.most)}. Where there is none, say that it costs nothing.`
    case 'link-form':
      return 'Write the link as it stands in a browser, beginning with https.'
    case 'read-in-future':
      return `The day on which it was read is ahead. Write a day up to ${dateText(problem.today)}.`
  }
}

/** The largest fee, as a hint beside the field. */
export const largestFeeText = poundsText(mostPence)
