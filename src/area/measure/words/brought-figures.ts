/** Words of the form for a new measure, where figures came along from a chart. */
export const broughtWords = {
  heading: 'Figures from your chart',
  values: (count: number, text: string) => (count === 1 ? '1 value' : `${text} values`),
  along: (values: string, first: string, last: string) => `${values} came along, from ${first} to ${last}.`,
  notYet: 'Nothing is stored yet. They are kept together with the measure, when you press the button below.',
  rebase: (day: string, reason: string) => `Limits begin anew from ${day}: ${reason}`,
  show: 'Show the values',
  caption: (count: string, isCut: boolean) => (isCut ? `The first ${count} values` : 'The values'),
  day: 'Date',
  value: 'Value',
  outOf: 'Out of',
  none: 'none',
  workedOut: (multiplier: string) => (multiplier === '1' ? 'The measure keeps each value out of its denominator.' : `The measure keeps each value out of its denominator, times ${multiplier}. P and u charts keep both numbers.`),
  button: (values: string) => `Add this measure with ${values}`,
  unreadable: 'The figures of your chart could not be read again. Go back and chart them once more, or paste them after the measure is added.',
  problems: 'These values cannot be kept',
  mend: 'Go back to your chart, mend them there, and come again. Or choose another kind of chart below.',
} as const
