/** Wording of the ways from a post to what goes with it. */
export const waysOnWords = {
  nextToDo: 'Next to do:',
  nextToAgree: 'Next to agree:',
  heading: 'What goes with this post',
  ways: {
    charter: { text: 'Your role charter', what: 'What the post is for, what you decide, and where your time should go.' },
    plan: { text: 'Your development plan', what: 'What to learn first, in the hours that you give. Only you see it.' },
    checkIns: { text: 'Your check-ins', what: 'How work was, every fortnight. Only you see the answers.' },
    practice: { text: 'Practise on the simulated ward', what: 'About twenty minutes. Nothing that you choose there can harm anybody.' },
    opportunities: { text: 'Opportunities', what: 'Mentors, and small groups of people in posts like yours.' },
  },
} as const
