import { dateText } from '../../../platform/design/index.ts'
import { years } from './years.ts'

/** Wording of the page of one organisation. */
export const organisationWords = {
  title: (name: string, years: string) => `${name}: managers in public figures, ${years}`,
  heading: (years: string) => `Managers in public figures, ${years}`,
  back: 'Find another organisation',
  lead: 'What public figures can and cannot say about the number of managers here and how staff rated them. They show positions among trusts, not verdicts.',
  age: (newest: number, yearsAgo: number) =>
    `The newest ratings and results are from ${newest}, ${years(yearsAgo)} ago. Much has changed since. The NHS Staff Survey no longer asks the questions on senior managers, so this cannot be brought up to date.`,
  closed: (date: string) => `This organisation’s code was closed on ${dateText(date)}.`,
  merged: (successor: string) => `It became part of ${successor}.`,
  before: (names: readonly string[]) => `It took over from ${names.join(' and ')}.`,
  noFigures: {
    heading: 'There are no figures for this organisation',
    explanation: (type: string, specialist: boolean) =>
      `The figures cover acute trusts that are not specialist trusts, because only these can be compared with each other. This organisation is listed as: ${specialist ? 'specialist acute trust' : type.toLowerCase()}.`,
    newer: 'The figures cover acute trusts of the provider list of 2018. This organisation is not on that list: it began later, or under another code.',
    next: 'Find another organisation',
  },
  summaryHeading: 'In short',
  summaryAge: (newest: number, yearsAgo: number) => `The newest ratings and results are from ${newest}: they are ${years(yearsAgo)} old.`,
  sources: [
    'NHS workforce statistics (NHS Digital), beds (NHS England KH03), trust accounts, A&E and waiting list statistics (NHS England), SHMI (NHS Digital), NHS Staff Survey 2012 to 2018, provider list (ODS)',
  ],
  quantity: {
    heading: (year: number) => `How many managers, ${year}`,
    sentence: (position: string, value: string, year: number) =>
      `In September ${year} this trust recorded ${value} managers for each £10 million it spent. ${position}`,
    position: (fewer: number, organisations: number) =>
      fewer === 0 ? `None of ${organisations} acute trusts recorded fewer for what it spent.` : `${fewer} of ${organisations} acute trusts recorded fewer for what they spent.`,
    tie: (equal: number) => (equal === 0 ? '' : ` ${equal} recorded exactly as many.`),
    plain: (managers: string, year: number, share: string | null) =>
      `In September ${year} this trust recorded ${managers} full-time equivalent managers${share === null ? '' : ` (${share})`}.`,
    share: (percent: string, year: number) => `${percent}% of all staff in ${year === 2018 ? 'June 2018' : `September ${year}`}`,
    perCost: (value: string) => `That is ${value} for each £10 million it spent.`,
    short: 'Trusts code managers differently, so this is a position among records and no judgement.',
    caution:
      'Trusts decide for themselves which posts they code as managers, and clinicians who manage are not counted. So this is a position among records. It does not show whether there are too few or too many managers.',
    sure: 'This is a count from staff records, not a sample, so it has no sampling error. How much local coding moves it cannot be told from public data.',
    peers: (count: number) => `${count} acute trusts`,
    placed: (fewer: number, organisations: number) => `${fewer} of ${organisations} have fewer`,
    tableCaption: 'The same number seen in other ways, against acute trusts of the same year',
    columns: { figure: 'Figure', year: 'Year', value: 'This trust', lower: 'Lower quarter', median: 'Middle', upper: 'Upper quarter' },
    missing: 'Not shown',
    missingWhy: {
      figure: 'The sources give no value for this trust in this year.',
      share: 'Shares are shown for 2017 (September) and 2018 (June) only: there is no sound count of all staff for other times. The other counts are of September.',
    },
    flagNormal: 'Staff coding differs between trusts',
    flags: { coding: 'Probably coded differently', merger: 'Merged trust', jump: (year: number) => `Jump in ${year}` },
  },
  ratings: {
    heading: (years: string) => `How staff rated managers, ${years}`,
    title: 'How staff rated managers',
    chartHeading: 'Rating by staff, from 1 to 5',
    management: 'Immediate managers',
    leadership: 'Senior managers',
    breakShort: 'questions added',
    sentence: (what: string, year: number, value: string, interval: string) => `In ${year} staff rated ${what} ${value} out of 5 (${interval}).`,
    above: (mean: string) => `That is above the mean of acute trusts, ${mean}, by more than chance explains.`,
    below: (mean: string) => `That is below the mean of acute trusts, ${mean}, by more than chance explains.`,
    about: (mean: string) => `Chance alone could explain the difference from the mean of acute trusts, ${mean}.`,
    sure: 'The band is the widest that chance among the people who answered allows (95%). It does not cover who chose not to answer.',
    break: 'Two questions on immediate managers were added in 2015, so 2014 and 2015 may not be compared.',
    reworded: 'One question on immediate managers was reworded in 2018, which lowered ratings.',
    notConstructs:
      'The questions ask whether managers support, involve and inform people. They do not ask whether today’s work runs well or whether change succeeds.',
  },
  tilt: {
    heading: 'Is the gap between the two ratings the usual one?',
    sides: {
      management: { heading: 'larger gap than usual', leans: 'larger gap' },
      leadership: { heading: 'smaller gap than usual', leans: 'smaller gap' },
    },
    moreManagement: (year: number) => `In ${year} immediate managers were rated further above senior managers than is usual in acute trusts.`,
    moreLeadership: (year: number) => `In ${year} immediate managers were rated less far above senior managers than is usual in acute trusts.`,
    cannotTell: (year: number) => `Whether the gap between the two ratings differed from the usual gap in ${year}, we cannot tell: chance alone could explain it.`,
    sure: 'The interval takes a person’s two ratings as unrelated. In truth they go together, so it is probably narrower.',
    unit: 'It is counted in standard deviations between trusts of the same year, because trusts differ more in one rating than in the other.',
  },
  map: {
    heading: (year: number) => `Both ratings together, ${year}`,
    title: 'Both ratings together',
    chartHeading: 'Immediate managers against senior managers',
    managementAxis: 'Rating of immediate managers',
    leadershipAxis: 'Rating of senior managers',
    cannotTell: 'No direction is named: at least one of the two 95% intervals includes the mean of acute trusts.',
    cannotTellBecause: (management: string, leadership: string) => `Immediate managers: ${management}. Senior managers: ${leadership}. A direction is named only when chance can explain neither.`,
    axis: { above: 'above the mean', below: 'below the mean', about: 'too near the mean to tell' },
    labels: {
      both_high: 'both ratings above the mean',
      both_low: 'both ratings below the mean',
      management_high_leadership_low: 'immediate above, senior below the mean',
      management_low_leadership_high: 'senior above, immediate below the mean',
      not_placed: 'cannot tell',
    },
    sure: 'The ringed region holds both true ratings with a probability of about 95%. It is wider than each rating’s own interval, because both must lie in it.',
    notVerdict: 'A place on this map is how staff answered eleven questions. It is no verdict on how a trust is run.',
    placed: {
      both_high: 'Both ratings are above the mean of acute trusts by more than chance explains.',
      both_low: 'Both ratings are below the mean of acute trusts by more than chance explains.',
      management_high_leadership_low: 'By staff ratings, more management than leadership: immediate managers are rated above the mean and senior managers below it, both by more than chance explains.',
      management_low_leadership_high: 'By staff ratings, more leadership than management: senior managers are rated above the mean and immediate managers below it, both by more than chance explains.',
    },
    share: (notPlaced: number, all: number) => `In the same year no direction can be named for ${notPlaced} of ${all} trusts.`,
  },
  outcomes: {
    heading: (years: string) => `What happened in the same years, ${years}`,
    lead: 'These four figures depend on much more than managers: patients, money, staffing, buildings. They stand here so that nobody has to guess, not as results of management.',
    sure: 'Waits and money are full counts, without sampling error, but single years move by chance. Deaths against expected is a modelled ratio; its expected range is not in these data. The grey band is the middle half of acute trusts.',
    chartHeading: 'Four figures on patients and money',
    peers: 'acute trusts',
    missing: (years: readonly number[]) => `Not shown for ${years.join(', ')}: the sources give no value.`,
  },
  evidence: { heading: 'What the evidence says', for: 'For a link', against: 'Against a link', limits: 'What nobody can read from these figures' },
  trust: {
    heading: 'Can I trust these figures?',
    own: 'What we noticed in the records of this trust',
    none: 'We noticed nothing unusual in the records of this trust.',
    notes: {
      coding: (beds: string) => `This trust recorded ${beds} beds for each manager, far from all other trusts. Managers are probably coded in another way here: do not compare this count.`,
      merger: 'This trust was part of a merger. Figures before and after are of different organisations.',
      jump: (from: number, to: number, percent: string, rose: boolean) =>
        `The recorded number of managers ${rose ? 'rose' : 'fell'} by ${percent}% from ${from} to ${to}. Ask whether services merged or the way of counting changed.`,
      zero: (file: string, years: readonly number[]) => `The source gives 0 for ${years.join(', ')} (${file}). We treat it as missing, not as zero.`,
      implausible: (file: string, years: readonly number[]) => `The source gives a value for ${years.join(', ')} that cannot be right (${file}). We left it out.`,
    },
    general: 'What holds for every trust',
    always: [
      'Trusts choose themselves which posts they code as managers. Clinicians who manage are counted under their clinical group.',
      'In 2012 about 400 people in each trust were asked. Later surveys asked many more, so bands become narrower over the years.',
      'A&E figures are rounded to whole percents by the source.',
      'Trusts that merged are not combined with those before or after. A jump in a count may be a merger.',
    ],
  },
  next: {
    heading: 'What to do next',
    paper: 'Print a one-page paper for the board of your trust',
    compare: 'Compare with other organisations',
    csv: 'Download every figure on this page (CSV)',
    method: 'Read how the figures are made',
  },
  made: 'How it was made',
} as const
