/** Wording of the page on how the figures are made. */
export const methodWords = {
  title: 'How the figures are made',
  lead: 'Every formula, every source, and what is wrong with the data. An analyst can make each figure again.',
  universe: {
    heading: 'Who is compared with whom',
    paragraphs: [
      'Acute trusts that are not specialist trusts, by the provider list of 2018: 134 codes. Each stands under its own code. Trusts that merged are not combined with those before or after.',
      'A year is named by the start of its financial year: 2017 is April 2017 to March 2018. Staff are counted in September and the survey is in autumn. The waiting list is counted on 31 March at the end.',
    ],
  },
  formulas: {
    heading: 'Formulas',
    items: [
      { name: 'Number of managers', formula: 'managers for each £10 million = managers (full-time equivalents) ÷ (operating cost in £ million ÷ 10)', note: 'Managers and senior managers by occupation code. A cost of 0 in the source is missing.' },
      { name: 'Manager share', formula: 'share = 100 × managers ÷ all staff', note: 'September 2017 and June 2018 only, both counts from the same workbook.' },
      { name: 'Mean answer to a question', formula: 'mean = Σ k × shareₖ ÷ Σ shareₖ, with k from 1 (strongly disagree) to 5 (strongly agree)', note: 'Dividing by the sum of shares mends the whole percents of 2016 and 2017.' },
      { name: 'The two ratings', formula: 'immediate managers = mean of questions 7a to 7g that were asked; senior managers = mean of 8a to 8d', note: 'Five of 7a to 7g until 2014, seven from 2015.' },
      { name: 'Widest standard error', formula: 'SE = mean over the questions of the standard deviation of answers ÷ √(smallest number of answers to a question)', note: 'Reached only if every person answered all questions alike. It ignores weighting and that trusts are finite.' },
      { name: '95% interval', formula: 'rating ± 1.96 × SE', note: 'A direction on the map is named only when the intervals of both ratings exclude the mean of the year.' },
      { name: 'Distance from the mean of the year', formula: 'z = (rating − mean of the year) ÷ standard deviation of the year (n − 1)', note: 'In standard deviations, over all trusts with a rating in that year.' },
      { name: 'Tilt', formula: 'tilt = z of senior managers − z of immediate managers', note: 'Its interval takes the two ratings of one person as unrelated: SE² = SE²(senior) + SE²(immediate), each in standard deviations of the year.' },
      { name: 'Region on the map', formula: 'half an axis = √(5.99) × SE', note: 'Holds both true ratings with a probability of 95%, errors on the two axes taken as independent.' },
      { name: 'Shrunken rating', formula: 'centre + τ² ÷ (τ² + SE²) × (rating − centre)', note: 'τ² by Paule and Mandel. In the download only.' },
      { name: 'Funnel limits', formula: 'centre ± 1.96 (or 3.09) × √(SE² + τ²)', note: 'Widened for differences between trusts beyond chance. In the download only. A count of managers has none: it is no sample.' },
      { name: 'Position', formula: 'percentile rank = 100 × (number below + half the number equal) ÷ n', note: 'Quarters are by linear interpolation (R type 7).' },
      { name: 'Links', formula: 'outcome = β × z + year (+ trust), by least squares', note: 'Standard errors are clustered by trust, with the factor G/(G−1) × (N−1)/(N−K), where K counts every coefficient.' },
    ],
  },
  figures: { heading: 'What each figure is', inDownloads: 'In downloads:' },
  hashes: 'SHA-256 of each raw file',
  hashColumns: ['File', 'SHA-256'],
  sources: {
    heading: 'Sources',
    line: (publisher: string, years: string) => (years === '' ? publisher : `${publisher}; ${years.split(' ').join(', ')}`),
    licence: (licence: string) => `Licence as stated: ${licence}`,
  },
  findings: { heading: 'What we found wrong with the data', lead: 'Found by rules when the files are read. Nothing is mended in silence. The five that matter most come first; every one stands below, by file.',
    most: [
      'A published count of all staff is about 2.4 times too high, so no share of managers rests on it.',
      'Two survey questions are empty until 2014, so ratings of immediate managers break between 2014 and 2015.',
      'Trusts code managers differently: two trusts lie far outside all others.',
      'Mergers make counts jump. Trusts are not combined with those before or after.',
      'Zeros that mean “not known” count as missing.',
    ],
  },
  again: {
    heading: 'Make them again',
    paragraphs: ['Put the raw files into one folder. The command “evenkeel benchmark FOLDER” prints every figure as CSV and every defect that it noticed.'],
  },
} as const
