import { trendWords } from '../../../platform/design/index.ts'
import type { FieldOfWork, LibrarySituation, Place } from '../content/library-situation.ts'

export const fieldOfWorkWords: Readonly<Record<FieldOfWork, string>> = {
  nursing: 'Nursing',
  midwifery: 'Midwifery',
  medicine: 'Medicine',
  therapies: 'Therapies',
  pharmacy: 'Pharmacy',
  science: 'Healthcare science',
  ambulance: 'Ambulance service',
  operations: 'Operational management',
}

export const placeWords: Readonly<Record<Place, string>> = {
  ward: 'Ward',
  emergency: 'Emergency care',
  theatre: 'Operating theatre',
  clinic: 'Clinic',
  community: 'Community',
  'mental-health': 'Mental health care',
  'primary-care': 'Primary care',
  laboratory: 'Laboratory',
  office: 'Office',
}

const inPlace: Readonly<Record<Place, string>> = {
  ward: 'on a ward',
  emergency: 'in emergency care',
  theatre: 'in operating theatres',
  clinic: 'in a clinic',
  community: 'in the community',
  'mental-health': 'in mental health care',
  'primary-care': 'in primary care',
  laboratory: 'in a laboratory',
  office: 'in an office',
}

/** “Nursing, on a ward. Workforce pressures”. */
export function kindOf({ field, place, trend }: Pick<LibrarySituation, 'field' | 'place' | 'trend'>): string {
  const where = `${fieldOfWorkWords[field]}, ${inPlace[place]}`
  return trend === null ? where : `${where}. ${trendWords[trend]}`
}

/** Words of the front of this room and of one situation of the library. */
export const libraryWords = {
  title: 'Situations',
  heading: 'What does a situation ask for?',
  answer: 'Which comes first, management or leadership, and how to act. With the reasons, and what would change them.',
  doors: {
    read: { title: 'Read one of the library', text: (count: number) => `${count} situations from NHS work. Think first, then see the reading.` },
    describe: { title: 'Describe your own', text: 'A few questions to choose answers for, about 3 minutes. Nothing to type, nothing stored.' },
    practise: { title: (count: number) => `Practise ${count} situations`, text: 'Choose first, then compare with the model and its reasons. Nothing you choose can harm anybody.' },
  },
  canHeading: 'What the reader can and cannot do',
  can: [
    'It can help you to think: it asks what matters, and shows every step of its reasoning.',
    'It follows published rules for who should decide, and one study of crisis teams. The rest is our reconstruction, and says so.',
    'It cannot know your people. Where it cannot tell, it says so.',
    'It is not for live decisions about patients. In danger, follow your local emergency procedure.',
  ],
  methodLink: 'How the situation reader decides',
  libraryHeading: 'The library',
  filterField: 'Field of work',
  filterPlace: 'Place',
  filterTrend: 'What is changing',
  any: 'All',
  option: (name: string, count: number) => `${name} (${count})`,
  show: 'Show these situations',
  count: (shown: number, all: number) => (shown === all ? `All ${all} situations.` : `${shown} of ${all} situations.`),
  nothing: 'No situation has all of these. Clear the filters, or choose fewer.',
  clear: 'Clear the filters',
  backToLibrary: 'All situations',
  thinkHeading: 'First think: what would you do?',
  think: ['Which is needed first: to keep today’s system working, or to bring a useful change?', 'Would you decide and tell people, hear them first, help somebody learn, or hand it over?', 'What would you want to know before you decide?'],
  showReading: 'Show the reading',
  factsHeading: 'The facts of this situation, as we read them',
  factsLead: 'Another reader of the story may answer differently. Change an answer and see what happens.',
  changeFacts: 'Change these facts',
  next: { another: 'Read another situation', describe: 'Describe a situation of your own', practise: 'Practise situations', difference: 'The difference in five minutes' },
} as const

/** Words of the result of one's own description. */
export const resultWords = {
  title: 'What this situation asks for',
  caption: 'Your situation',
  answersSummary: 'Your answers, and ways to change them',
  change: 'Change',
  changeAll: 'Change the answers on one page',
  startAgain: 'Describe another situation',
  promise: 'Nothing is stored. To keep this page, print it before you leave it.',
  next: { talk: 'Plan your first 100 days', library: 'Read a situation of the library', practise: 'Practise situations' },
} as const
