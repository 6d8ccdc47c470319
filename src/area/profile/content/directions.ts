/** What each direction risks, and what to do about it. Our advice. */
export interface DirectionAdvice {
  readonly direction: 'more-management' | 'more-leadership'
  readonly heading: string
  readonly risk: string
  readonly todo: readonly string[]
}

export const directionAdvice: readonly DirectionAdvice[] = [
  {
    direction: 'more-management',
    heading: 'More management than leadership',
    risk: 'Today’s work runs, and questions wait: is this still the right way, and who would change it?',
    todo: ['Ask your team one open question each week, such as: what should we stop doing?', 'Give one good idea a small first test within a month.'],
  },
  {
    direction: 'more-leadership',
    heading: 'More leadership than management',
    risk: 'Change begins, and everyday work slips: tasks stay open, and people are unsure who does what.',
    todo: ['Finish one change before you begin the next. Say who keeps it going, and by which measure.', 'Set one hour aside each week for rota, money and open tasks, and keep it.'],
  },
]
