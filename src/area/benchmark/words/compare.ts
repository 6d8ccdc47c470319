/** Wording of the page that compares up to four organisations. */
export const compareWords = {
  title: 'Compare organisations',
  titleOf: (names: readonly string[]) => `Compare ${names.join(', ')}`,
  lead: 'Up to 4 acute trusts side by side, each figure from the newest year that all of them have. Differences in coding and in patients stay in them: this is no ranking.',
  label: (place: number) => `ODS code or name, organisation ${place}`,
  button: 'Compare',
  unknown: (typed: string) => `We found no acute trust for “${typed}”. Enter an ODS code like RWP, or a name that only one trust has`,
  ambiguous: (typed: string, names: readonly string[]) => `“${typed}” could be ${names.join(', or ')}. Enter its ODS code`,
  twice: (name: string) => `${name} is entered twice. Enter another organisation or leave the field empty`,
  empty: 'Enter at least one organisation',
  missing: 'not shown',
  quantityHeading: 'How many managers',
  quantityCaption: 'Number of managers, side by side',
  ratingsHeading: 'How staff rated managers',
  ratingsCaption: 'Ratings by staff from 1 to 5, with the widest 95% interval in brackets',
  outcomesHeading: 'What happened in the same years',
  outcomesCaption: 'Patients and money, side by side',
  csv: 'every figure of these organisations',
  clear: (higher: string, lower: string, what: string) =>
    `In ${what}, ${higher} is above ${lower} by more than chance among the people who answered explains.`,
  notClear: 'Every other difference between these ratings may be chance.',
  allUnclear: 'Every difference between these ratings may be chance.',
} as const
