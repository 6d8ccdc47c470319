/** What the items of a clarity check are about; two each. */
export const clarityTopics = ['goals', 'authority', 'priorities', 'contribution'] as const
export type ClarityTopic = (typeof clarityTopics)[number]

/** One thing that both answer: how clear it is. Our own items; nobody has tested them as a measure, and no number is made of them. */
export interface ClarityItem {
  readonly id: string
  readonly topic: ClarityTopic
  /** As the person in the post reads it, and as the line manager does. */
  readonly holder: string
  readonly manager: string
  /** The conversation that it suggests where the two see it differently, or neither sees it. */
  readonly talk: string
}

/** The eight items, in the order in which they are asked. */
export const clarityItems: readonly ClarityItem[] = [
  {
    id: 'goals-this-year',
    topic: 'goals',
    holder: 'What this post should have achieved in a year',
    manager: 'Whether you have told them what this post should have achieved in a year',
    talk: 'Each write down the one result that matters most a year from now. Compare the two, and put one sentence into the charter.',
  },
  {
    id: 'goals-good-enough',
    topic: 'goals',
    holder: 'How you can tell that a week or a month went well enough',
    manager: 'Whether they can tell that a week or a month went well enough',
    talk: 'Name two or three figures or signs that both of you look at. Say what is good enough, and what is not.',
  },
  {
    id: 'authority-decide',
    topic: 'authority',
    holder: 'What you may decide without asking anybody',
    manager: 'Whether they know what they may decide without asking anybody',
    talk: 'Take three decisions of the last weeks. For each: who decided, and who should have? Write it under mine, ours or ask first.',
  },
  {
    id: 'authority-money-people',
    topic: 'authority',
    holder: 'How far you may go with money, rotas and people',
    manager: 'Whether they know how far they may go with money, rotas and people',
    talk: 'Fill the blanks: up to how many pounds, which changes of the rota, which steps with a colleague. Say whom to ring out of hours.',
  },
  {
    id: 'priorities-first',
    topic: 'priorities',
    holder: 'What comes first when there is not time for everything',
    manager: 'Whether they know what comes first when there is not time for everything',
    talk: 'Put this week’s tasks in order, each on your own. Compare, and agree the first three.',
  },
  {
    id: 'priorities-leave',
    topic: 'priorities',
    holder: 'What you may leave, pass on or stop doing',
    manager: 'Whether they know what they may leave, pass on or stop doing',
    talk: 'Name one task to stop and one to pass on, and who tells the others. Direct care that fills a gap counts too.',
  },
  {
    id: 'contribution-others',
    topic: 'contribution',
    holder: 'What others can expect of you, and you of them',
    manager: 'Whether others know what they can expect of this post',
    talk: 'List the three people or teams who depend most on this post. Agree what each can expect, and who tells them.',
  },
  {
    id: 'contribution-whole',
    topic: 'contribution',
    holder: 'How your work helps patients and the wider service',
    manager: 'Whether they can see how their work helps patients and the wider service',
    talk: 'Follow one patient’s way through your part of the service. Say at which points this post makes a difference.',
  },
]

/** Their ids, in the same order. */
export const clarityItemIds: readonly string[] = clarityItems.map(({ id }) => id)
