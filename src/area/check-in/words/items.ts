import type { CheckInItem } from '../records.ts'

/** What each item asks, what its five steps are called, which way they run in the form, and what up means in a line of answers. */
export interface ItemWords {
  readonly name: string
  readonly question: string
  readonly steps: readonly [string, string, string, string, string]
  readonly runs: string
  readonly up: string
}

export const itemWords: Readonly<Record<CheckInItem, ItemWords>> = {
  energy: { name: 'Energy', question: 'How much energy did you have for work?', steps: ['None left', 'A little', 'Some', 'Enough', 'Plenty'], runs: 'From least energy to most.', up: 'Up is more energy.' },
  load: { name: 'Load', question: 'How did the work fit into your hours?', steps: ['With room to spare', 'It fitted', 'It fitted with effort', 'It did not fit', 'It did not fit by far'], runs: 'From least load to most.', up: 'Up is more load.' },
  clinical: { name: 'Clinical side', question: 'How much did you feel at home among clinicians?', steps: ['Not at all', 'A little', 'In part', 'Mostly', 'Fully'], runs: 'From least at home to most. Neither way is better.', up: 'Up is more at home. Neither way is better.' },
  manager: { name: 'Manager side', question: 'How much did you feel at home as a manager?', steps: ['Not at all', 'A little', 'In part', 'Mostly', 'Fully'], runs: 'From least at home to most. Neither way is better.', up: 'Up is more at home. Neither way is better.' },
  clarity: { name: 'Clear tasks', question: 'How clear was what people expect of you, and what you may decide?', steps: ['Not clear', 'Clear in a few things', 'Clear in half', 'Mostly clear', 'Clear'], runs: 'From least clear to clearest.', up: 'Up is clearer.' },
  support: { name: 'Support', question: 'When you needed somebody, was there support?', steps: ['No', 'Rarely', 'Sometimes', 'Mostly', 'Always'], runs: 'From least support to most. Leave it out if you needed nobody.', up: 'Up is more support.' },
}
