import { formatNumber } from '../../../kernel/number-text.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { StartFigures } from '../rules/figures.ts'
import type { Period } from '../rules/period.ts'
import { fewestPeople } from '../rules/people.ts'
import type { PastEnd } from '../rules/report.ts'

/** What the columns of a file leave out. */
export interface KnownOfFile {
  readonly registeredBy: boolean
  readonly charters: boolean
  readonly agreedUntil: boolean
}

/** Everything is known of what Evenkeel itself keeps. */
export const knowsAll: KnownOfFile = { registeredBy: true, charters: true, agreedUntil: true }

/** Wording of the report on starts, from a file or from an organisation's own register. */
export const reportWords = {
  figuresHeading: '12 months',
  byPart: 'By part of the organisation',
  part: 'Part',
  began: 'Starts',
  prepared: 'Prepared before the first day',
  daysWithout: 'Days without agreed support, in the middle',
  daysWithoutNote: 'Half had this many days or fewer. Those prepared before the first day have 0.',
  whoBegan: 'Who put it down first',
  charter: 'Role charter agreed',
  daysToAgree: 'Days from draft to agreement, in the middle',
  pastEnd: 'Past the agreed end date, on the last of these days',
  notInFile: 'The file has no column for it',
  notShown: 'Not shown',
  fewAgreed: `Not shown: those agreed are of fewer than ${fewestPeople} people`,
  noneAgreed: 'None is agreed yet',
  tooFew: `Fewer than ${fewestPeople} people started in these 12 months.`,
  tooFewWhy: 'So few figures would be about persons. Talk about each start with those who stand beside it instead.',
  partsNote: 'A part counts all that is below it. Parts within others are counted there too, so do not add the lines up.',
  noParts: `No part has ${fewestPeople} or more by itself.`,
  meaningHeading: 'What these words mean',
  meaning: [
    'Prepared before the first day: all six matters agreed and a mentor named, the day before at the latest.',
    'The six matters are pay, authority, cover, protected time, a mentor and an end date.',
    'Days without agreed support: from the first day until all that stood. Where it did not stand yet, until the last of these days or the last day in the post.',
    'Past the agreed end date: still in the post after the day that was agreed. It counts whoever was in post on the last of these days, whenever they began.',
    `A figure is shown for ${fewestPeople} people or more. A larger part is held back too where a smaller one could be worked out from it.`,
  ],
  limits: 'The figures say what was agreed and when. They say nothing about how well anybody works. A part with few starts can differ by chance alone.',
} as const

export function periodText({ first, last }: Period): string {
  return `${dateText(first)} to ${dateText(last)}`
}

/** @example 12 of 40 (30%) */
export function shareText(count: number, of: number): string {
  return of === 0 ? 'none' : `${formatNumber(count)} of ${formatNumber(of)} (${formatNumber((100 * count) / of)}%)`
}

/** @example 12.5 days */
export function daysText(days: number): string {
  return `${formatNumber(days, Number.isInteger(days) ? 0 : 1)} ${days === 1 ? 'day' : 'days'}`
}

/** The sentence that answers what the report says. */
export function answerText({ began, preparedBefore }: StartFigures): string {
  return `Of ${formatNumber(began)} starts, ${formatNumber(preparedBefore)} ${preparedBefore === 1 ? 'was' : 'were'} prepared before the first day.`
}

/** A part that lies within another one says so: the two are not to be added up. */
export function partText(name: string, within: string | null): string {
  return within === null ? name : `${name} (within ${within})`
}

export function startedByText({ bySelf, byEmployer, began }: StartFigures, known: KnownOfFile): string {
  if (!known.registeredBy) return reportWords.notInFile
  const unknown = began - bySelf - byEmployer
  const both = `The employer: ${formatNumber(byEmployer)}. The person: ${formatNumber(bySelf)}.`
  return unknown === 0 ? both : `${both} Not known: ${formatNumber(unknown)}.`
}

export function charterText({ charterAgreed, charterDrafted, began }: StartFigures, known: KnownOfFile): string {
  return known.charters ? `${shareText(charterAgreed, began)}; drafted: ${formatNumber(charterDrafted)}` : reportWords.notInFile
}

export function toAgreeText({ charterAgreed, medianDaysToAgree }: StartFigures, known: KnownOfFile): string {
  if (!known.charters) return reportWords.notInFile
  if (charterAgreed === 0) return reportWords.noneAgreed
  return medianDaysToAgree === null ? reportWords.fewAgreed : daysText(medianDaysToAgree)
}

export function pastEndText(pastEnd: PastEnd | null, known: KnownOfFile): string {
  if (!known.agreedUntil) return reportWords.notInFile
  return pastEnd === null ? reportWords.notShown : `${formatNumber(pastEnd.past)} of ${formatNumber(pastEnd.withAgreedEnd)} with an agreed end`
}
