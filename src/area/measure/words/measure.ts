import type { ChartType, EntryWay, Frequency, MeasureDomain, MeasureUnit } from '../records.ts'

/** In what a measure is counted. */
export const unitWords: Readonly<Record<MeasureUnit, string>> = { number: 'Number', percentage: 'Percentage', rate: 'Rate', days: 'Days', hours: 'Hours', minutes: 'Minutes', pounds: 'Pounds', other: 'Something else' }

export const frequencyWords: Readonly<Record<Frequency, string>> = { daily: 'Every day', weekly: 'Every week', monthly: 'Every month', quarterly: 'Every quarter', irregular: 'On no certain day' }

export const chartTypeWords: Readonly<Record<ChartType, string>> = {
  xmr: 'XmR chart: suits most measures',
  run: 'Run chart: the median and no limits',
  p: 'P chart: a share, like 93 of 100 patients',
  u: 'U chart: a rate, like falls for each bed day',
  c: 'C chart: a count, where the chances stay the same',
  g: 'G chart: cases between rare events',
  t: 'T chart: time between rare events',
}

export const domainNames: Readonly<Record<MeasureDomain, string>> = { management: 'Management', leadership: 'Leadership' }

export const wayWords: Readonly<Record<EntryWay, string>> = { hand: 'typed', paste: 'pasted', file: 'from a file', interface: 'by a program', import: 'by an import', demonstration: 'invented for the demonstration' }
