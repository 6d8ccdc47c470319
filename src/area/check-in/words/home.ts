/** What stands on the page of a person. */
export const taskWords = {
  due: { text: 'Check in with yourself', hint: 'Six short questions about the last 2 weeks. Only you see the answers.' },
  shown: (name: string) => `Read check-ins that ${name} shows you`,
  shownHint: (day: string) => `Until ${day}. Your colleague is told when you open them.`,
  opened: (name: string) => `${name} opened your check-ins`,
  openedHint: (moment: string) => `On ${moment}. You can see every opening, and end it.`,
} as const

