/** Wording of the tasks that this area puts on the page. */
export const taskWords = {
  plan: {
    text: 'Take in your plan for stepping up, or make one',
    starts: (post: string, day: string) => `You start as ${post} on ${day}. A plan says what to agree first.`,
    started: (post: string) => `You cover the post of ${post}. A plan says what to agree, and what to do when.`,
  },
  supervisor: { text: 'Choose a supervisor', hint: 'A colleague who supports how you grow. You choose, and you can end it.' },
  tree: { text: 'Set up divisions, wards and teams', hint: 'Posts and people stand in them. A staff list can bring them along.' },
  staff: { text: 'Import your staff list', hint: 'You see every change before it happens, and can undo it.' },
  provider: { text: 'Set up the sign-in that staff use already', hint: 'Then nobody needs a new password. Have the address and number from your IT team ready.' },
  mail: { text: 'Send a test mail to yourself', hint: 'Links for signing in reach people only when mail works.' },
  roles: { text: 'Give roles to colleagues', hint: 'A second administrator, so that you are not the only one. Then OD leads for their units.' },
} as const
