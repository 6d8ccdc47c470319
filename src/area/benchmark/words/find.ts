/** Wording of the page that finds an organisation. */
export const findWords = {
  title: 'Where does an organisation stand?',
  lead: 'How many managers each acute trust in England recorded, how its staff rated them, and how sure that is. Public figures of 2012 to 2018: positions, not verdicts. The page of a trust has a one-page paper to print for its board.',
  label: 'Name or code of the organisation',
  hint: 'For example, Worcestershire, or its three-character code RWP (ODS code)',
  button: 'Find',
  results: (typed: string, count: number) =>
    count === 1 ? `1 organisation for “${typed}”` : count >= 25 ? `The first 25 organisations for “${typed}”` : `${count} organisations for “${typed}”`,
  none: (typed: string) => `We found no organisation for “${typed}”`,
  noneAdvice: 'Check the spelling, or try one word of the name or its ODS code. Organisations founded after 2018 are not in these figures.',
  empty: 'Enter a name or a code, for example Worcestershire or RWP',
  withoutFigures: 'No figures here',
  allTitle: (count: number) => `All ${count} acute trusts with figures`,
  alsoTitle: 'More from these figures',
  also: {
    national: 'The national picture',
    nationalHint: 'All acute trusts together, year by year, and other countries',
    compare: 'Compare up to 4 organisations',
    compareHint: 'Side by side, from the same year',
    method: 'How the figures are made',
    methodHint: 'Sources, formulas, and what is wrong with the data',
  },
} as const
