/** Wording of the page about Evenkeel: what it is for, what it keeps, how accessible it is. */
export const aboutWords = {
  title: 'About Evenkeel',
  intendedUse: 'What it is for, and what it is not for: the whole statement',
  lead: 'What it is for, what it keeps about you, and how to use it with a disability.',
  sections: [
    {
      heading: 'What it is for',
      paragraphs: [
        'Evenkeel helps people and organisations in the NHS build management and leadership together. Management keeps today’s system working safely and efficiently. Leadership brings useful change.',
        'It is for learning and improvement.',
      ],
    },
    {
      heading: 'What it is not for',
      paragraphs: [
        'It is independent software. It is not an NHS service and no NHS body stands behind it.',
        'Do not use it for appraisal decisions, fitness to practise, or live patient care. Do not enter anything about patients.',
      ],
    },
    {
      heading: 'What it keeps about you without an account',
      paragraphs: [
        'Pages that need no account set no cookie and load nothing from other sites. They leave nothing in your browser when the tab is closed. While a tab is open, its memory holds the pages that you saw, so that Back works.',
        'When you load a page again, your browser stores what was on it for that moment, scrambled. What unscrambles it is only in the memory of the tab. Both are gone when you close the tab.',
        'Without JavaScript your browser keeps the last form that you sent until you close its window. On a shared computer, close it.',
        'What you type or paste on these pages goes to the service to make your page. Then it is forgotten: it is never written to the database, a log or a file. To keep it, save the file that the page offers.',
        'There are exceptions, all without names. A class counts how often each sentence was sorted to each side. A class of the simulated ward keeps what was decided in each ward.',
        'Both are deleted when the seventh day after is over.',
        'If you answer two questions after the simulated ward, your answers are counted. Kept is how many people gave each, and in which months.',
        'The service’s log holds which kind of page was opened, when, and how long it took. It holds no address of your computer and nothing that you typed.',
        'To stop misuse the service counts requests for searches, downloads and forms by a scrambled form of your network address. Each count is for one minute and is deleted within the hour.',
      ],
    },
    {
      heading: 'What it keeps when you sign in',
      paragraphs: [
        'Your organisation keeps your name, your posts, and what is done in Evenkeel. On your page, “What Evenkeel keeps about me” shows all of it, and who looked at it.',
        'A cookie holds your sign-in and, while you sign in, the way to it. It ends with your browser, and nothing else is stored there.',
      ],
    },
    {
      heading: 'Accessibility',
      paragraphs: [
        'These pages aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Every chart comes with a sentence and a table. Everything works by keyboard, at 320 pixels wide, without JavaScript, and in print.',
        'Every page is tested automatically for accessibility. It has not yet been tested with people who use screen readers. If something does not work for you, tell whoever runs this service.',
      ],
    },
  ],
} as const
