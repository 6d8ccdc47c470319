/** Wording of the tasks that this area puts on the page. */
export const taskWords = {
  plan: {
    text: 'Add your plan for stepping up, or make one',
    done: 'Your plan for stepping up is here',
    starts: (post: string, day: string) => `You start as ${post} on ${day}. A plan says what to agree first.`,
    started: (post: string) => `You cover the post of ${post}. A plan says what to agree, and what to do when.`,
  },
  supervisor: { text: 'Choose a supervisor', doneText: 'You have chosen a supervisor', hint: 'Somebody who supports how you grow. It need not be your line manager.' },
} as const
