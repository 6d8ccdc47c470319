import { professionWords } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import type { ShownCount } from '../../organisation/index.ts'
import type { BandGroup, LeadsTable } from '../rules/leads.ts'
import type { LeadsView } from '../service/see-leads.ts'

export const bandGroupWords: Readonly<Record<BandGroup, string>> = {
  '2-4': 'Bands 2 to 4',
  '5': 'Band 5',
  '6': 'Band 6',
  '7': 'Band 7',
  '8-9': 'Bands 8 and 9, very senior managers',
  medical: 'Medical or dental scale',
  other: 'Other pay scale',
}

/** Words of the page that tells who leads improvements. */
export const leadsWords = {
  title: 'Who leads improvements',
  answer: (day: string) => `People who lead an improvement at work on ${day}, by band and by profession. It tells where leading is open to people, not who is good at it.`,
  total: (leads: string, people: string) => `Leading now: ${leads}. People here: ${people}.`,
  byBand: 'By band',
  byProfession: 'By profession',
  columns: { group: 'Group', leads: 'Lead an improvement', people: 'People' },
  all: 'All',
  fewer: 'fewer than 5',
  heldBack: 'held back',
  sure: 'These are counts of what is recorded here today, not estimates. Each person counts once, by their own (substantive) post.',
  held: 'Numbers of 1 to 4 people are not shown. Where one could be worked out by subtracting, the next smallest is held back too.',
  csv: 'these figures',
  csvColumns: ['day', 'table', 'group', 'lead an improvement', 'people'],
} as const

/** A number as it may be shown. */
export function countText(shown: ShownCount): string {
  switch (shown.kind) {
    case 'shown':
      return formatNumber(shown.count)
    case 'fewer':
      return leadsWords.fewer
    case 'held-back':
      return leadsWords.heldBack
  }
}

/** The figures as rows for a spreadsheet. */
export function leadsCsvRows({ day, byBand, byProfession }: LeadsView): readonly (readonly (string | number)[])[] {
  const cell = (shown: ShownCount) => (shown.kind === 'shown' ? shown.count : countText(shown))
  const lines = <Group extends string>(table: string, { rows, total }: LeadsTable<Group>, words: Readonly<Record<Group, string>>) => [
    ...rows.map(({ group, leads, people }) => [day, table, words[group], cell(leads), cell(people)]),
    [day, table, leadsWords.all, cell(total.leads), cell(total.people)],
  ]
  return [[...leadsWords.csvColumns], ...lines(leadsWords.byBand, byBand, bandGroupWords), ...lines(leadsWords.byProfession, byProfession, professionWords)]
}
