import type { Suggestion } from '../rules/suggestions.ts'

/** What two check-ins in a row suggest: what was said, what to ask for, and a sentence to begin with. */
export const suggestionWords = {
  heading: 'Something you could ask for',
  why: 'You said this twice in a row. It says how work is, and nothing about you. Ask first for what others can give.',
  draft: 'A sentence to begin with',
  parts: {
    time: { said: 'The work did not fit into your hours.', ask: 'Ask for time, or for less to do. You need not find the time yourself.', sentence: 'For about a month my work has not fitted into my hours. Can we look at which 2 things may wait, or who else could do them?' },
    rest: { said: 'There was little energy left.', ask: 'Ask for time to rest: leave, a day between blocks of shifts, a meeting less.', sentence: 'I have had little energy for about a month. Can we look at my roster and my leave, and find time to rest?' },
    support: { said: 'Support was rarely there when you needed it.', ask: 'Ask for a fixed time with somebody, and for whom to ring in between.', sentence: 'When I needed help in the last weeks there was often nobody. Can we agree a fixed half hour every week, and whom I ring in between?' },
    'clear-tasks': { said: 'It was not clear what is expected of you.', ask: 'Ask for the 3 things that matter most, and what you may decide alone.', sentence: 'It is not clear to me what you expect first, and what I may decide alone. Can we write both down together?' },
    'between-two': { said: 'You felt at home neither among clinicians nor as a manager.', ask: 'Many feel so between 2 roles. Ask for a talk with somebody who has made the same step.', sentence: 'I stand between 2 roles at the moment. Could you bring me together with somebody who has made this step?' },
  } satisfies Readonly<Record<Suggestion, { readonly said: string; readonly ask: string; readonly sentence: string }>>,
} as const
