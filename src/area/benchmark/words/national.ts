/** Wording of the national picture. */
export const nationalWords = {
  title: (years: string) => `The national picture: managers in acute trusts, ${years}`,
  lead: '134 acute trusts in England together, year by year, and what other countries and workforces can and cannot add.',
  spread: {
    sentence: 'The line is the middle trust of each year. The grey band is the middle half of acute trusts.',
    middle: 'Middle trust',
    summary: (name: string) => `All quarters and tenths: ${name.toLowerCase()}`,
    year: 'Year', n: 'Trusts', p10: '1 in 10 below', p25: 'A quarter below', median: 'Middle', p75: 'A quarter above', p90: '1 in 10 above',
  },
  quantity: {
    heading: 'How many managers',
    chartHeading: 'Managers in acute trusts, year by year',
    sentence: (first: number, last: number, from: string, to: string) =>
      `The middle trust recorded ${from} managers for each £10 million in ${first} and ${to} in ${last}. Pounds are of each year, so rising prices alone lower this.`,
    spread: (year: number, low: string, high: string) =>
      `In ${year} 1 trust in 10 recorded fewer than ${low}, and 1 in 10 more than ${high}. Some of that spread is coding; nobody can say how much.`,
  },
  ratings: {
    heading: 'How staff rated managers',
    chartHeading: 'Ratings by staff, year by year',
    sure: 'The band shows how trusts differ. It is no interval: the middle of 134 trusts is known well.',
    sentence: 'In the middle trust ratings rose slowly while waits and finances worsened. So a rise over the years says nothing of results; compare trusts of the same year.',
  },
  placement: {
    heading: 'How often a direction can be named',
    caption: 'Trusts by what their two ratings allow to be said',
    sentence: (year: number, notPlaced: number, all: number) =>
      `In ${year} no direction can be named for ${notPlaced} of ${all} trusts: at least one of their two intervals includes the mean.`,
    columns: {
      year: 'Year',
      both_high: 'Both above the mean',
      both_low: 'Both below the mean',
      management_high_leadership_low: 'More management than leadership',
      management_low_leadership_high: 'More leadership than management',
      not_placed: 'Cannot tell',
    },
  },
  links: {
    heading: 'What goes with what, 2012 to 2018 together',
    lead: 'How much an outcome differs with one standard deviation more of each, and in brackets the 95% interval. An interval that includes 0 does not show a link.',
    outcome: 'Outcome',
    effects: { year: 'Between trusts of the same year', 'year+trust': 'Within one trust over time' },
    captions: { year: 'Difference between trusts of the same year', 'year+trust': 'Difference within one trust over time' },
    outcomes: {
      ae100: 'A&E within 4 hours, percentage points',
      rtt100: 'Waiting list within 18 weeks, percentage points',
      shmi100: 'Deaths against expected, hundredths (less is fewer)',
      fin_pct: 'Surplus or deficit, percent of running costs',
    },
    terms: {
      z_lm10: 'Number of managers for each £10 million',
      z_mgmt: 'Rating of immediate managers',
      z_lead: 'Rating of senior managers',
    },
    count: (clear: number, all: number) => `${clear} of these ${all} intervals exclude 0. By chance alone about 1 in 20 would.`,
    notCause: 'A link is no cause. Trusts differ in patients, money and history, and good results may raise ratings as well as the other way round.',
  },
  facts: {
    heading: 'Other countries and workforces',
    sure: 'Each line has its own definition and year, written at the bar. They may not be subtracted from each other.',
    spending: {
      heading: 'Administration of the whole system, percent of health spending',
      sentence:
        'These count how the whole system is governed and financed. They leave out managers inside hospitals, so they cannot show that a single trust is under-managed.',
    },
    nhsSpending: {
      heading: 'Administration of the NHS by broader definitions, percent of NHS spending',
      sentence: 'These count more, each something else. They show how much a definition moves the figure.',
    },
    workforce: {
      heading: 'Managers as a share of a workforce',
      sentence:
        'By staff codes about 2% to 3% of NHS staff were managers in recent years. Of the UK workforce, 9.5% call themselves managers, directors or senior officials. The two are counted in different ways.',
    },
  },
  next: { find: 'Find an organisation', method: 'How the figures are made' },
  csv: 'the national figures',
} as const
