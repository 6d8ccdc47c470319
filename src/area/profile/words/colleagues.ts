import type { Band } from '../rules/colleagues.ts'

/** Wording of what several colleagues answered. */
export const colleagueWords = {
  heading: (count: number) => `What ${count} colleagues answered`,
  until: (day: string) => `They answered until ${day}.`,
  caption: 'Figures on the scale from 1 (“Not yet”) to 5 (“And help others with it”)',
  columns: { of: 'What', figure: 'Figure', good: 'What it is good for', more: 'What more would bring' },
  figure: (value: string, interval: string) => `${value}, probably between ${interval}`,
  coded: { 'at-least': (value: string) => `${value} or above`, 'at-most': (value: string) => `${value} or below` },
  codedWhy: 'Told only so far, so that nobody’s answer can be worked out.',
  none: 'No figure: too few answers.',
  meaning: (count: number) => `If ${count} other colleagues like these had answered, it would probably lie between the two ends.`,
  bands: {
    'one-view': 'One view, not a measurement',
    reflection: 'Good for reflection',
    groups: 'Good for comparing groups of people',
    comparison: 'Good for comparison',
  } satisfies Record<Band, string>,
  more: {
    some: (colleagues: number, band: Band) => `${colleagues === 1 ? '1 more colleague' : `${colleagues} more colleagues`}, and it is ${within[band]}.`,
    many: (band: Band) => `It would need more than 30 more colleagues to be ${within[band]}.`,
    never: 'More colleagues would not help: answers hardly tell people apart.',
    enough: 'Nothing more is needed.',
  },
  defaults: 'The intervals rest on figures that we set, until enough real answers are there.',
  aspects: { summary: 'The six aspects, as colleagues see them', caption: 'Colleagues’ figures by aspect', column: 'Aspect' },
  capabilities: { summary: 'The capabilities, as colleagues see them', caption: 'Colleagues’ figures by capability', column: 'Capability' },
} as const

const within: Readonly<Record<Band, string>> = { 'one-view': 'one view', reflection: 'good for reflection', groups: 'good for comparing groups of people', comparison: 'good for comparison' }
