import type { Profession } from '../../rules/answers.ts'
import type { PlanWords } from '../plan-words.ts'

/** How the time is split between direct care, management and leadership, in the terms of the profession. Every number is a blank. */
export function timeDraft(words: PlanWords): readonly string[] {
  const learning = words.answers.kind === 'preparing' ? ['Learning in working time: ____ hours a month, on ____.'] : []
  return [...learning, ...splits[words.answers.profession](words), agreedLine(words)]
}

const nursingSplit = ({ ownWork }: PlanWords): readonly string[] => [
  `Direct care (${ownWork}): ____ hours a week, counted in the numbers.`,
  'Supervisory time: ____ hours a week, not counted in the numbers.',
  'Of these, management (rota, people, money, safety checks): ____ hours.',
  'Of these, leadership (listening, change, partners): ____ hours.',
  'What is taken to fill a gap is noted, and given back within ____ weeks.',
]

const sessionSplit = (care: string): readonly string[] => [
  `${care}: ____ sessions a week.`,
  'Management (rota, people, money, safety checks): ____ sessions a week, in my job plan.',
  'Leadership (listening, change, partners): ____ sessions a week, in my job plan.',
]

const splits: Readonly<Record<Profession, (words: PlanWords) => readonly string[]>> = {
  nurse: nursingSplit,
  midwife: nursingSplit,
  therapist: () => [...sessionSplit('Direct care (caseload)'), 'My caseload goes down from ____ to ____ by ____. ____ takes over the difference.'],
  doctor: () => [
    'Direct clinical care: ____ PA (programmed activities, 4 hours each) a week.',
    'Supporting activities (teaching, audit, revalidation): ____ PA.',
    'This role, as an additional NHS responsibility in my job plan: ____ PA.',
    'Of these, management (cover, job plans, money, incidents): ____ PA.',
    'Of these, leadership (listening, change, partners): ____ PA.',
  ],
  pharmacist: () => [...sessionSplit('Direct care (clinical and dispensing sessions)'), 'A session that I cover unplanned is noted, and given back within ____ weeks.'],
  scientist: () => [...sessionSplit('Direct work (bench or clinic)'), 'I keep my competency up in: ____.'],
  paramedic: ({ ownWork }) => [
    `Direct care (${ownWork}): ____ hours a week.`,
    'Management (rota, people, money, safety checks): ____ rostered hours a week without patients.',
    'Leadership (listening, change, partners): ____ rostered hours a week.',
    'What is taken to fill a gap is noted, and given back within ____ weeks.',
  ],
  operations: () => [
    'Direct care: none, but ____ hours a month beside those who give it.',
    'Management (capacity, people, money, safety): ____ hours a week.',
    'Leadership (listening, change, partners): ____ hours a week.',
    'Free of meetings: ____ hours a week, on ____. On call: 1 week in ____, with rest afterwards.',
  ],
  other: ({ ownWork }) => [
    `My ${ownWork}: ____ hours a week.`,
    'Management (rota, people, money, safety checks): ____ hours a week.',
    'Leadership (listening, change, partners): ____ hours a week.',
  ],
}

function agreedLine({ isAgreed }: PlanWords): string {
  return isAgreed('protected-time') ? 'The protected part is agreed. We look at what was kept at day 30.' : 'The protected part is not agreed yet. I ask for it by ____.'
}
