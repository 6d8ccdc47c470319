import { formatNumber } from '../../../kernel/number-text.ts'
import type { TitleName } from '../rules/entry.ts'
import type { GapReading } from '../rules/portfolio/beside-gaps.ts'
import type { DividedHundredths, DividedMeasure, PortfolioRow } from '../rules/portfolio/portfolio.ts'
import { poundsText } from './entry.ts'

/** What the latest figures say of a capability. */
export const gapReadingWords: Readonly<Record<GapReading, string>> = {
  'fewer-than-half': 'A gap: fewer than half do it reliably',
  'half-or-more': 'No gap: half or more do it reliably',
  'cannot-tell': 'Cannot tell',
  'not-shown': 'Not shown: fewer than 30 people rated it',
  'no-figure': 'No figures yet',
}

/** Wording of the portfolio by domain. */
export const portfolioWords = {
  title: 'Learning by domain',
  crumb: 'Our organisation',
  answer: (from: string, to: string) => `What people applied for, got a place in and finished, by management and leadership, from ${from} to ${to}.`,
  nothing: 'Places, hours and money',
  nothingWhy: 'For no programme or activity are 10 people written down in these 12 months.',
  byTitleHeading: 'By what the title names',
  byTitleColumn: 'Title names',
  titles: { management: 'Management', leadership: 'Leadership', both: 'Both', neither: 'Neither' } satisfies Readonly<Record<TitleName, string>>,
  columns: { applications: 'Applied', places: 'Places', completions: 'Finished', hours: 'Hours of those who finished', pence: 'Fees of those who finished' },
  againstHeading: 'Title against content',
  againstLead: 'What is called leadership can be management. So each amount is divided twice: as titles say, and as the content is.',
  againstColumns: { what: 'What', byTitle: 'As titles say', byContent: 'As the content is' },
  measures: { places: 'Places', hours: 'Hours', pence: 'Fees' } satisfies Readonly<Record<DividedMeasure, string>>,
  divisions: { management: 'management', leadership: 'leadership', neither: 'neither', notKnown: 'not known which' } satisfies Readonly<Record<keyof DividedHundredths, string>>,
  untold: { places: 'Places: fewer than 10 people have one in any programme or activity.', hours: 'Hours: not known of 10 people or more.', pence: 'Fees: none, or not known of 10 people or more.' } satisfies Readonly<Record<DividedMeasure, string>>,
  byKindHeading: 'By kind',
  byKindColumn: 'Kind',
  kindsLeft: 'Other kinds have too few people to be told by themselves.',
  gapsHeading: 'Beside the gaps',
  figuresOf: (day: string) => `What people said in the figures made on ${day}, and the places that build each capability.`,
  noFigures: 'No figures of management and leadership have been made yet. Places stand here without them.',
  gapColumns: { capability: 'Capability', domain: 'Domain', figures: 'Latest figures', places: 'Places that build it' },
  placesOnce: 'A place counts for each capability that its entry builds. Do not add these numbers up. Not told: no such entry has 10 people.',
  fewer: 'Fewer than 10',
  notTold: 'Not told',
  notKnown: 'Not known',
  about: (amount: string) => `About ${amount}`,
  of: (amount: string, places: string) => `${amount}, of ${places} places; of the others not known`,
  basis: { 'written-down': '', 'worked-out': ', worked out', 'partly-worked-out': ', partly worked out' },
  sure: 'This is what was written down: by people themselves, or brought in by a file. What nobody wrote down is missing.',
  how: [
    'Numbers of people are to the nearest 5, so small differences mean nothing.',
    'Fewer than 10 people are never told. Entries with so few are told together with others, or not at all.',
    'Whole months are counted, so that numbers do not move from day to day.',
    'Somebody who does two programmes has two places.',
    'Hours and fees that are not known are left out, and never counted as 0.',
    'Worked out means: places times what the entry says of one place.',
    'Where a person and the organisation both wrote it down, what the organisation wrote counts.',
    'It is called a gap only when fewer than half do it reliably, and the figures are sure of that.',
    'How much of an entry is management is a judgement. Its page gives the reason.',
    'A title that names both counts half for each.',
  ],
  csv: 'these numbers',
  bring: 'Bring in applications or completions',
  offer: 'What we offer',
  figures: 'Figures of management and leadership',
} as const

/** A number of places. @param otherwise what stands where none is told */
export function placesText(places: number | null, otherwise: string = portfolioWords.fewer): string {
  return places === null ? otherwise : portfolioWords.about(formatNumber(places, 0))
}

/**
 * Hours or fees of the places that were finished.
 * @param row with how many those are; null when they are not told
 * @param otherwise what stands then
 */
export function amountText(measure: 'hours' | 'pence', row: Pick<PortfolioRow, 'completions' | 'hours' | 'pence'>, otherwise: string = portfolioWords.fewer): string {
  const summed = row[measure]
  if (row.completions === null) return otherwise
  if (summed === null) return portfolioWords.notKnown
  const { ofPlaces, isPart, basis } = summed
  // What rounded parts make is no surer than they are.
  const amount = Number(summed.amount.toPrecision(2))
  const text = measure === 'pence' ? poundsText(amount) : formatNumber(amount, Number.isInteger(amount) ? 0 : 1)
  const told = `${amount === 0 ? text : portfolioWords.about(text)}${portfolioWords.basis[basis]}`
  return isPart ? portfolioWords.of(told, formatNumber(ofPlaces, 0)) : told
}
