import type { Example } from '../../example.ts'
import { inventedPoints, daysFrom, monthsFrom } from './invented-process.ts'
import type { ProcessChartModel } from './model.ts'
import { ProcessFacets } from './process-facets.tsx'
import { ProcessFigure } from './process-figure.tsx'
import type { ProcessFigureModel } from './process-figure.tsx'

const ruleSet = { name: 'plot-the-dots-r-0.2.2', how: 'Limits are the mean, plus and minus 2.66 times the mean moving range.' }

const falls = [7.5, 6.7, 6.4, 7.2, 6.2, 6, 6.6, 7.3, 6.7, 8.9, 6.9, 6.1, 7, 5.7, 6.8, 6.6, 6.3, 7, 7.2, 7.1, 7, 6.8, 5.5, 6.1, 5.5, 5.1, 5.9, 5.6, 5.5, 4.4, 4, 5, 3.8, 5.5, 4.8, 5.4]
const fallsTargets = [{ first: 0, target: 7 }, { first: 12, target: 5.5 }]

const changed: ProcessFigureModel = {
  words: {
    heading: 'Falls on Ward 7, April 2023 to March 2026',
    sentence: 'Fewer people have fallen since summer 2024 than chance alone explains.',
    howSure: 'a process that never changed would show such a point in about 3 of 10 charts of this length.',
  },
  chart: {
    measure: 'Falls per 1,000 bed days',
    format: { decimals: 1 },
    points: inventedPoints({
      dates: monthsFrom(2023, 4, 36),
      values: falls,
      marks: '.........-....--------++++++++++++++',
      why: '.........o....ssssssssssssssssososss',
      lines: [{ first: 0, centre: 6.1694, lower: 4.201, upper: 8.1378 }],
      targets: fallsTargets,
    }),
    notes: [{ at: 9, words: 'the ward was moved for three weeks' }, { at: 22, words: 'first weekly round of staff and patients on falls' }],
  },
  variation: 'improvement-low',
  assurance: 'inconsistent',
  ruleSet,
  downloads: { kind: 'links', svg: '#falls-svg', csv: '#falls-csv' },
}

const anew: ProcessFigureModel = {
  words: { heading: 'The same falls, with limits that begin anew', sentence: 'Since April 2025 falls vary around 5.0 for every 1,000 bed days. The new limits will still move.' },
  chart: {
    ...changed.chart,
    points: inventedPoints({
      dates: monthsFrom(2023, 4, 36),
      values: falls,
      marks: '.........-..........................',
      why: '.........o..........................',
      lines: [{ first: 0, centre: 6.7333, lower: 4.7672, upper: 8.6994 }, { first: 24, centre: 5.0417, lower: 3.0346, upper: 7.0488 }],
      targets: fallsTargets,
    }),
    stretches: [{ first: 0 }, { first: 24, reason: 'falls rounds on every shift', isTrial: true }],
    notes: [],
  },
  variation: 'common-cause',
  assurance: 'inconsistent',
  ruleSet,
  downloads: { kind: 'form', svg: '#chart-svg', csv: '#chart-csv', carried: { values: ['7.5 6.7 6.4'] } },
}

const waits: ProcessFigureModel = {
  words: { heading: 'Seen within 4 hours', sentence: 'Since August fewer people are seen within 4 hours than before. The target of 95% will not be met unless something changes.' },
  chart: {
    measure: 'Share of attendances that ended within 4 hours',
    format: { decimals: 1, unit: '%' },
    points: inventedPoints({
      dates: monthsFrom(2024, 4, 24),
      values: [93.5, 88.8, 91.4, 91.5, 90.2, 89.6, 91, 90.3, 91.9, 92.6, 90.8, 90.9, 91.9, 92.6, 92.8, 89.2, 88.1, 86.9, 88.2, 87.9, 88.5, 90.1, 86.4, 85.5],
      marks: '+.....+++++++++.......--',
      why: 'o.....sssssss22.......oo',
      lines: [{ first: 0, centre: 90.025, lower: 86.7484, upper: 93.3016 }],
      targets: [{ first: 0, target: 95 }],
    }),
  },
  variation: 'concern-low',
  assurance: 'fail',
  ruleSet,
}

const neutral: ProcessFigureModel = {
  words: { heading: 'Calls to the community team, by the week', sentence: 'More people called in late summer 2025 than chance alone explains, and fewer in two weeks of early 2026. Neither is better or worse.' },
  chart: {
    measure: 'Calls in a week',
    format: { decimals: 0 },
    points: inventedPoints({
      dates: daysFrom('2025-04-07', 7, 52),
      values: [392, 451, 420, 393, 392, 422, 448, 438, 433, 433, 416, 409, null, null, 431, 404, 444, 408, 381, 432, 433, 465, 464, 482, 488, 445, 451, 447, 466, 445, 413, 438, 428, null, 403, 380, 404, 660, 448, 438, 442, 404, 412, 372, 393, 385, 407, 424, 400, 374, 388, 425],
      marks: '............  .....hhhhhhhhhhh... ...o.....l.l......',
      why: '...................ss22oosssss.............2.2......',
      lines: [{ first: 0, centre: 423.1458, lower: 367.044, upper: 479.2477 }],
    }),
    notes: [{ at: 37, words: 'a wrong number in the newspaper; left out of the calculation' }],
  },
  variation: 'common-cause',
  ruleSet,
}

const short: ProcessFigureModel = {
  words: { heading: 'Handovers on time, the first nine days', sentence: 'With nine points the limits will still move. Nothing can be said for certain yet.' },
  chart: {
    measure: 'Handovers within 15 minutes',
    format: { decimals: 0 },
    points: inventedPoints({ dates: daysFrom('2026-03-02', 1, 9), values: [28, 29, 28, 28, 29, 26, 25, 32, 31], marks: '......-+.', why: '......oo.', lines: [{ first: 0, centre: 28.4444, lower: 25.4044, upper: 31.4844 }] }),
    stretches: [{ first: 0, isTrial: true }],
  },
  variation: 'common-cause',
  ruleSet,
}

// Cases and denominators of a p chart; limits are the mean share, plus and minus 3 times the root of share times rest over denominator.
const readmitted = [[22, 109], [29, 179], [18, 107], [39, 181], [31, 162], [29, 145], [36, 194], [18, 103], [37, 190], [31, 180], [17, 96], [17, 80], [33, 165], [17, 93], [16, 84], [38, 161], [23, 155], [8, 66]] as const
const meanShare = 459 / 2450
const shares: ProcessFigureModel = {
  words: { heading: 'Readmitted within 30 days', sentence: 'The share varies as chance alone explains. Limits are wider where fewer people went home.' },
  chart: {
    measure: 'Share of people who went home',
    format: { decimals: 0, unit: '%' },
    points: readmitted.map(([cases, of], index) => {
      const reach = 3 * Math.sqrt((meanShare * (1 - meanShare)) / of)
      return { label: `group ${index + 1}`, value: (100 * cases) / of, meaning: 'common-cause' as const, centre: 100 * meanShare, lower: 100 * Math.max(0, meanShare - reach), upper: 100 * (meanShare + reach) }
    }),
    orderName: 'Group of people who went home',
  },
  variation: 'common-cause',
  ruleSet: { name: 'p chart', how: 'Limits are three standard errors of a share around the mean share.' },
}

const run: ProcessFigureModel = {
  words: { heading: 'Huddles held, as a run chart', sentence: 'Half of all days lie above the median. No run is longer than chance alone explains.' },
  chart: { measure: 'Huddles a day', format: { decimals: 0 }, centre: 'median', points: inventedPoints({ dates: daysFrom('2026-01-05', 1, 14), values: [3, 2, 4, 3, 2, 3, 5, 4, 2, 3, 4, 3, 2, 4], lines: [{ first: 0, centre: 3 }] }) },
  ruleSet: { name: 'run chart', how: 'The line in the middle is the median. A run chart has no limits.' },
}

/** Every night of a year, the same each time. */
const year: ProcessChartModel = {
  measure: 'Beds in use at midnight',
  format: { decimals: 0 },
  points: inventedPoints({
    dates: daysFrom('2025-01-01', 1, 365),
    values: Array.from({ length: 365 }, (_, index) => Math.round(412 + 18 * Math.sin(index / 3.7) + 9 * Math.sin(index * 1.93))),
    lines: [{ first: 0, centre: 412, lower: 378, upper: 446 }],
  }),
}

const one: ProcessChartModel = { measure: 'Falls per 1,000 bed days', format: { decimals: 1 }, points: inventedPoints({ dates: monthsFrom(2026, 3, 1), values: [6.1] }) }
const nothing: ProcessChartModel = { measure: 'Falls per 1,000 bed days', format: { decimals: 1 }, points: [] }

const wards = [
  { name: 'Ward 1', sentence: 'Nothing has changed.', values: [14, 13, 12, 13, 13, 10, 13, 9, 14, 11, 14, 13, 12, 12, 11, 14, 14, 12, 12, 13, 13, 12, 17, 14], marks: '', why: '', line: { first: 0, centre: 12.7083, lower: 7.8509, upper: 17.5657 }, variation: 'common-cause' },
  { name: 'Ward 2', sentence: 'Fewer since the summer.', values: [16, 15, 14, 14, 17, 15, 16, 15, 17, 17, 16, 13, 15, 16, 16, 11, 11, 9, 8, 10, 12, 11, 11, 11], marks: '-----------..--+++++++++', why: 'ssssosssoos..2222ooos222', line: { first: 0, centre: 13.5833, lower: 10.4397, upper: 16.727 }, variation: 'improvement-low' },
  { name: 'Ward 3', sentence: 'More since the summer.', values: [20, 19, 20, 18, 20, 17, 17, 17, 16, 15, 18, 18, 20, 19, 17, 16, 24, 23, 25, 26, 22, 24, 24, 25], marks: '.....+++++++...+--------', why: '.....222ooss...oosoosooo', line: { first: 0, centre: 20, lower: 16.2518, upper: 23.7482 }, variation: 'concern-high' },
  { name: 'Ward 4', sentence: 'Nothing has changed.', values: [19, 20, 19, 20, 21, 21, 22, 21, 22, 21, 20, 20, 18, 21, 21, 23, 20, 22, 21, 20, 19, 24, 21, 19], marks: '', why: '', line: { first: 0, centre: 20.625, lower: 17.1186, upper: 24.1314 }, variation: 'common-cause' },
] as const

const facets = wards.map(({ name, sentence, values, marks, why, line, variation }) => ({
  name,
  sentence,
  variation,
  chart: { measure: 'Delays in a month', format: { decimals: 0 }, points: inventedPoints({ dates: monthsFrom(2024, 4, 24), values, marks, why, lines: [line] }) },
}))

export const processChartExamples: readonly Example[] = [
  {
    name: 'Process chart',
    purpose: 'One measure over time with its limits: what is chance, what is not, and what to expect. All figures are invented.',
    states: [
      { state: 'improvement, concern, a target that changed, notes', content: <ProcessFigure {...changed} /> },
      { state: 'limits that begin anew', content: <ProcessFigure {...anew} /> },
      { state: 'a target that will be missed', content: <ProcessFigure {...waits} /> },
      { state: 'neither better nor worse, with gaps and a point left out', content: <ProcessFigure {...neutral} /> },
      { state: 'trial limits', content: <ProcessFigure {...short} /> },
      { state: 'limits that step from point to point', content: <ProcessFigure {...shares} /> },
      { state: 'a run chart', content: <ProcessFigure {...run} /> },
      { state: 'many points', content: <ProcessFigure words={{ heading: 'Beds in use, every night of 2025', sentence: 'An even pattern, week by week.' }} chart={year} ruleSet={ruleSet} /> },
      { state: 'one point', content: <ProcessFigure words={{ heading: 'The first month', sentence: 'One point says where you start, and nothing more.' }} chart={one} ruleSet={ruleSet} /> },
      { state: 'nothing', content: <ProcessFigure words={{ heading: 'Before the first month', sentence: 'The first figure will be here when you have entered it.' }} chart={nothing} ruleSet={ruleSet} /> },
    ],
  },
  {
    name: 'Process charts side by side',
    purpose: 'Several charts on one scale, so that heights compare, or each on its own.',
    states: [
      { state: 'one scale', content: <ProcessFacets words={{ heading: 'Delays on four wards', sentence: 'One ward has fewer delays than before, one has more.' }} facets={facets} scale="shared" ruleSet={ruleSet} /> },
      { state: 'own scales', content: <ProcessFacets words={{ heading: 'Two wards, each on its own scale', sentence: 'Compare shapes, not heights.' }} facets={facets.slice(1, 3)} scale="own" ruleSet={ruleSet} /> },
    ],
  },
]
