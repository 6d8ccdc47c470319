/** Every wording of the pages for what went wrong. */
export const errorWords = {
  notFound: {
    title: 'Page not found',
    paragraphs: [
      'If you typed the address, check that it is right.',
      'If you pasted it, check that you copied all of it.',
    ],
  },
  notAllowed: {
    title: 'This request did not come from one of our pages',
    paragraphs: [
      'Another site sent you here with something to save. To keep you safe we did not do it.',
      'Open the page again from our front page and repeat what you did.',
    ],
  },
  tooMany: {
    title: 'Too many requests',
    paragraphs: (seconds: number) => [
      `Your network has asked for this page very often in the last minute. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then load this page again.`,
      'If your browser asks whether to send the form again, say yes: what you typed is in it.',
    ],
  },
  badRequest: {
    title: 'We could not read that request',
    paragraphs: ['Something in the address or the form was broken. Go back, check what you entered, and send it again.'],
  },
  tooLarge: {
    title: 'What you sent is too large',
    paragraphs: ['Go back, shorten what you entered, and send it again.'],
  },
  busy: {
    title: 'Too many large tables are being read at the moment',
    paragraphs: (seconds: number) => [
      `Yours was not read. Wait ${seconds} seconds, then load this page again.`,
      'If your browser asks whether to send the form again, say yes: what you typed is in it.',
      'A table with fewer rows and columns is read at once: copy only what the chart needs.',
    ],
  },
  unavailable: {
    title: 'Sorry, the service cannot answer at the moment',
    paragraphs: ['Its database is not answering. It tries again by itself. Wait a minute, then load this page again.', 'If your browser asks whether to send the form again, say yes: what you typed is in it.'],
  },
  broken: {
    title: 'Sorry, there is a problem with the service',
    paragraphs: ['Try again in a few minutes. If it happens again, tell whoever runs this service and give them this reference:'],
  },
  backToFront: 'Go to the front page',
} as const
