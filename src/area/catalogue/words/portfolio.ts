import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { GapReading, MeasuredPortfolio, PortfolioMeasure } from '../rules/portfolio.ts'
import { poundsText } from './entry.ts'

/** What is counted. */
export const measureWords: Readonly<Record<PortfolioMeasure, string>> = { places: 'Places', hours: 'Hours', pence: 'Money' }

/** What is known of a capability in the organisation. */
export const gapReadingWords: Readonly<Record<GapReading, string>> = {
  gap: 'Below “Reliably” in figures',
  'no-gap': 'Not below “Reliably” in figures',
  'cannot-tell': 'Cannot tell',
  'held-back': 'Held back: too few people',
  'no-figure': 'No figures yet',
}

export const portfolioWords = {
  byTitle: 'As titles say',
  byContent: 'As the content is',
  management: 'Management',
  leadership: 'Leadership',
  neither: 'Neither',
  notKnown: 'Not known which',
  halves: 'A title that names both counts half for each.',
  judgement: 'How much of an entry is management is a judgement, with its reason beside it.',
  placesOnce: 'A place counts for each capability that its entry builds. Do not add these numbers up.',
  workedOut: 'Worked out from places and what the entry says.',
  noPlaces: 'Places not known',
} as const

/** An amount as its measure writes it. */
export function amountText(measure: PortfolioMeasure, amount: number): string {
  if (measure === 'pence') return poundsText(Math.round(amount))
  return formatNumber(amount, Number.isInteger(amount) ? 0 : 1)
}

/** What stands under a measure: of how much it speaks, and of what it does not. */
export function coverageWords(reading: MeasuredPortfolio): string {
  const missing = `${counted(reading.without.length, 'entry is', 'entries are')} not counted, because ${reading.without.length === 1 ? 'its number is' : 'their numbers are'} not known.`
  if (reading.kind === 'not-known') return reading.without.length === 0 ? 'There is nothing to count yet.' : `No figure: ${missing}`
  return reading.without.length === 0 ? `Of ${amountText(reading.measure, reading.total)} in all.` : `Of ${amountText(reading.measure, reading.total)} in all. ${missing.charAt(0).toUpperCase()}${missing.slice(1)}`
}
