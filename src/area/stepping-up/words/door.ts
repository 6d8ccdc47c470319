/** Wording of the door for somebody who steps up. */
export const doorWords = {
  title: 'I am stepping up',
  heading: 'I am stepping up',
  answer: 'You start to manage on Monday, or soon. Or you are acting up (covering a higher-band post for a time). This is for you.',
  promise: 'No account. Nothing is stored here. What you choose and type is only in your page and in the file that you keep.',
  tenMinutes: 'In ten minutes you have:',
  gains: [
    'what to do before you start, on day 1, in the first week, at day 30 and at day 100',
    'six questions to ask before you say yes, and what a good answer sounds like',
    'a draft of one page that says what you may decide (a role charter)',
    'five skills to learn first, and a way to sort your week',
    'a page in your hand, and the dates in your calendar',
  ],
  make: { text: 'Make my plan', words: 'Six short questions, about 1 minute. Then change what you like, print it, and keep it as one file.' },
  moreHeading: 'When you have a few minutes more',
  more: {
    difference: { text: 'The difference in five minutes', words: 'Management and leadership: what each is, with examples from your work.' },
    firstLook: { text: 'A first look at both', words: 'Twelve everyday statements, 2 minutes. Not a measurement.' },
    situations: { text: 'Read a situation', words: 'What does it ask for first, and how should you act? With the reasons.' },
    examples: { text: 'Six worked examples', words: 'What a filled-in plan looks like for a ward, a community team, a pharmacy and others. Invented.' },
    open: { text: 'Open a plan that I kept', words: 'From the file, or from pasted text.' },
    manager: { text: 'A page for your line manager', words: 'Six things to agree before somebody starts: one page to print and sign.' },
  },
} as const
