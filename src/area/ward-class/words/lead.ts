import { counted } from '../../../kernel/number-text.ts'

/** Wording of the facilitator's page. */
export const leadWords = {
  heading: 'Lead your class',
  opened: 'Your class is open',
  openedAnswer: 'Read out the code. Who has joined and how far they are will stand on this page.',
  answer: 'You see counts, and what the class did. You do not see what one person did.',
  codeHow: (site: string) => `Open ${site}, then “Try it safely”, then “Run the ward together with a class, or teach one”. Type the code.`,
  keepHeading: 'Keep the address of this page',
  keep: 'It is the only way to this page: save it as a bookmark now. Whoever has it can lead the class.',
  ward: 'The ward of this class',
  until: (day: string) => `You can use this class until the end of ${day}, by Greenwich time (UTC). After that it is deleted. A backup of the service may hold it for longer.`,
  again: 'Show the newest numbers',
  whereHeading: 'How far the class is',
  joined: (places: number) => (places === 0 ? 'Nobody has joined yet.' : `${places === 1 ? '1 person has' : `${places} people have`} joined.`),
  joinedNote: 'Counted are browsers that sent something. Who opens the class twice in two browsers counts twice.',
  weekHeading: 'Week',
  throughHeading: 'Have ended it',
  through: 'How many have ended each week',
  timeHeading: 'Stop and go on',
  isFrozen: 'The class is frozen: time stands in every ward.',
  isRunning: 'The class is running.',
  seconds: 'Browsers ask every few seconds, so it takes a moment to arrive.',
  freeze: 'Freeze',
  letGo: 'Let go on',
  holds: (week: number) => `Everybody stops after week ${week}.`,
  holdsNone: 'Nobody stops after a week.',
  hold: (week: number) => `Everybody stops after week ${week}`,
  holdNone: 'No stop',
  holdLegend: 'When does everybody stop?',
  holdButton: 'Set the stop',
  endHeading: 'End the class',
  endWords: 'Nothing more can be sent then. Each can go on alone. What the class did stays on this page until the class is deleted.',
  end: 'End the class',
  hasEnded: 'This class has ended. Nothing more is sent.',
} as const

/** How many people. */
export function peopleText(count: number): string {
  return counted(count, 'person', 'people')
}
