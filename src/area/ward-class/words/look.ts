import { formatNumber } from '../../../kernel/number-text.ts'
import type { HoursFor, Middle } from '../rules/look.ts'
import { type ShareWord, type CountRange, fewestPlaces, shareWords } from '../rules/shares.ts'

/** How many, in words. */
export const shareTexts: Readonly<Record<ShareWord, string>> = {
  'hardly-anybody': 'hardly anybody',
  'some': 'some',
  'about-half': 'about half',
  'most': 'most',
  'nearly-everybody': 'nearly everybody',
}

/** What hours of a week go into. */
export const hoursForWords: Readonly<Record<HoursFor, string>> = { care: 'Direct care', management: 'Management', leadership: 'Leadership' }

/** Wording of what a class did. */
export const lookWords = {
  heading: 'What the class did',
  none: `You can show what the class did once ${fewestPlaces} people have ended a week. Shown are words and dots, never who.`,
  wait: `Wait until all have ended the week. Whoever comes later can be added only when there are ${fewestPlaces} of them.`,
  waitFrozen: 'Nobody can end a week while the class is frozen. If some are still in it, let go on first, and show it later.',
  ready: (week: number, unseen: number, joined: number) => `${unseen} of ${joined} people have ended week ${week} and are not shown yet.`,
  show: (week: number) => (week === 1 ? 'Show what the class did in week 1' : `Show what the class did up to week ${week}`),
  week: (week: number) => `Week ${week}`,
  earlier: (week: number) => `What the class did in week ${week}`,
  all: (places: number) => `${places} people.`,
  part: (place: number, places: number) => (place === 0 ? `The first ${places} people` : `${places} people who came later`),
  ways: 'How they led',
  acts: 'What they did',
  way: 'Way',
  act: 'What',
  share: 'How many',
  left: 'Left it',
  met: (asks: string, places: number) => `${asks === '' ? '' : `${asks}. `}${places} people met it.`,
  noSituation: 'No situation of this week came to 8 people or more.',
  notAll: 'Which situations come up follows from the state of each ward. So not everybody meets the same.',
  hours: 'How they planned their hours',
  hoursColumns: { what: 'Hours for', middle: 'Middle', range: 'Eight in ten' },
  outcomes: 'How their wards came out',
  outcomesNote: 'Each dot is one ward: its weeks so far, on average. The shaded part holds the middle eight in ten, the line is the middle. Each outcome is in an order of its own.',
  dots: 'All dots as numbers',
  dotsLine: (dots: readonly number[]) => dots.map((dot) => formatNumber(dot, decimalsIn(dot))).join(', '),
  sure: 'These are all the wards that are counted here, run again from what was decided. Each decision lets chance go on differently, although the circumstances are the same. So a dot that lies apart tells little, and nothing about a person.',
  reading: 'What the words mean',
  meanings: (ranges: Readonly<Record<ShareWord, CountRange>>, places: number) => `Of ${places} people: ${shareWords.map((word) => `“${shareTexts[word]}” is ${rangeText(ranges[word])}`).join(', ')}.`,
  sameForAll: 'Words are that wide so that they give nobody away. That holds for somebody who knows one answer: her own. Two who put together what they know can learn more.',
} as const

function rangeText({ lowest, highest }: CountRange): string {
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`
}

function decimalsIn(value: number): number {
  return Number.isInteger(value) ? 0 : 1
}

/** The middle and the middle 80%, in a sentence. */
export function middleText({ low, middle, high }: Middle): string {
  const text = (value: number) => formatNumber(value, decimalsIn(value))
  return `The middle is ${text(middle)}. Eight in ten lie between ${text(low)} and ${text(high)}.`
}
