/** The days of a transition in a calendar. */
export const calendarWords = {
  heading: 'The days in your calendar',
  what: 'Half an hour at 09:00 on each day of your stages. They hold no task, no note and no name.',
  download: 'Download the days as a calendar file',
  addressWhy: 'Your calendar can also ask for them itself, and then follows every change. For that it needs a secret address.',
  make: 'Make a secret address',
  made: (day: string) => `You made a secret address on ${day}. Your calendar gets the days there, without a sign-in.`,
  again: 'Make a new one, and end this one',
  end: 'End the address',
  page: {
    title: 'Your secret address',
    answer: 'It is shown this once. Copy it into your calendar now.',
    address: 'Address',
    how: ['In your calendar, choose “subscribe” or “add from the internet”, and paste it.', 'Whoever has the address sees the days. Give it to nobody, and end it here when you no longer need it.'],
    back: 'Your way into a post',
  },
} as const
