import type { Profession } from '../../rules/answers.ts'
import type { PlanWords } from '../plan-words.ts'

/** How the time is split between direct care, management and leadership, in the terms of the profession. Every number is a blank. */
export function timeDraft(words: PlanWords): readonly string[] {
  const learning = words.answers.kind === 'preparing' ? ['Learning in working time: ____ hours a month, on ____.'] : []
  return [...learning, ...splits[words.answers.profession](words)]
}

const givenBack = 'What is taken to fill a gap is noted, and given back within ____ weeks.'

const nursingSplit = ({ ownWork, answers: { setting } }: PlanWords): readonly string[] => [
  ...(setting === 'ward' || setting === 'department'
    ? [`Direct care (${ownWork}): ____ hours a week, counted in the numbers.`, 'Supervisory time: ____ hours a week, not counted in the numbers.']
    : [`Direct care (${ownWork}): ____ hours a week.`, 'Protected management time: ____ hours a week.']),
  'Of these, management (rota, people, money, safety checks): ____ hours.',
  'Of these, leadership (listening, change, partners): ____ hours.',
  givenBack,
]

const sessionSplit = (care: string): readonly string[] => [
  `${care}: ____ sessions a week.`,
  'Management (rota, people, money, safety checks): ____ sessions a week, in my job plan.',
  'Leadership (listening, change, partners): ____ sessions a week, in my job plan.',
]

const programmedSplit: readonly string[] = [
  'Direct clinical care: ____ PA (programmed activities, 4 hours each) a week.',
  'Supporting activities (teaching, audit, revalidation): ____ PA.',
  'This role, listed in my job plan: ____ PA.',
  'Of these, management (cover, job plans, money, incidents): ____ PA.',
  'Of these, leadership (listening, change, partners): ____ PA.',
]

const practiceSplit: readonly string[] = [
  'Clinical sessions: ____ a week.',
  'Sessions for this role: ____ a week, with no clinic in them.',
  'Of these, management (rota, people, money, safety checks): ____.',
  'Of these, leadership (listening, change, partners): ____.',
]

const splits: Readonly<Record<Profession, (words: PlanWords) => readonly string[]>> = {
  nurse: nursingSplit,
  midwife: nursingSplit,
  therapist: ({ answers: { kind } }) => [
    ...sessionSplit('Direct care (caseload)'),
    kind === 'preparing' ? 'My caseload stays mine. ____ covers it on learning days.' : 'My caseload goes down from ____ to ____ by ____. ____ takes over the difference.',
  ],
  doctor: ({ craft }) => (craft.contract === 'practice' ? practiceSplit : programmedSplit),
  pharmacist: () => [...sessionSplit('Direct care (clinical and dispensing sessions)'), 'A session that I cover unplanned is noted, and given back within ____ weeks.'],
  scientist: () => [...sessionSplit('Direct work (bench or clinic)'), 'I keep my competency up in: ____.'],
  paramedic: ({ ownWork }) => [
    `Direct care (${ownWork}): ____ hours a week.`,
    'Management (rota, people, money, safety checks): ____ rostered hours a week without patients.',
    'Leadership (listening, change, partners): ____ rostered hours a week.',
    givenBack,
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
