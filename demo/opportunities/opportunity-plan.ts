import type { OpportunityKind, PartState } from '../../src/area/opportunity/records.ts'
import type { Stage } from '../../src/kernel/workforce.ts'
import type { ShowcasePart } from '../showcase.ts'

/** Somebody and an opportunity, as it is told. Days are counted back from today. */
export interface PartPlan {
  readonly who: ShowcasePart['key']
  readonly state: PartState
  readonly askedAgo: number
  readonly words?: string
  readonly reply?: string
  readonly sinceAgo?: number
  readonly endedAgo?: number
  readonly cameOfIt?: string
  readonly hoursTaken?: number
  readonly hasNews?: boolean
}

/** An opportunity as it is told. */
export interface OpportunityPlan {
  /** The one of the sample addresses, if it is one. */
  readonly sample?: 'opportunity' | 'learningSet'
  readonly kind: OpportunityKind
  readonly by: ShowcasePart['key']
  readonly title: string
  readonly does: string
  readonly learns: string
  /** Of our framework; null for none in particular. */
  readonly capability: string | null
  readonly stage: Stage | null
  readonly monthlyHours: number
  readonly particulars?: string
  readonly places: number
  readonly postedAgo: number
  /** Days from today, below 0 for what is over. */
  readonly closesIn: number
  readonly endsIn: number
  readonly parts: readonly PartPlan[]
}

/** What people of the trust offer: some of each kind, and one that is over. */
export const opportunityPlans: readonly OpportunityPlan[] = [
  {
    sample: 'opportunity', kind: 'stretch-assignment', by: 'ward-manager', title: 'Plan the winter rota for two wards', capability: 'M2', stage: null, monthlyHours: 4, places: 1, postedAgo: 9, closesIn: 15, endsIn: 105,
    does: 'Draft the rota of Curlew and Kestrel wards with both teams, from January to March.\nAgree leave early, and show where we depend on bank staff.',
    learns: 'How demand, skill mix and fairness pull against each other, and how to say no kindly.',
    parts: [{ who: 'starting-soon', state: 'interested', askedAgo: 2, words: 'From Monday I cover the ward manager of Kestrel. I have swapped shifts for years, and never planned a whole quarter.' }],
  },
  {
    kind: 'cross-boundary-project', by: 'matron', title: 'Going home before noon', capability: 'M5', stage: 'first-line', monthlyHours: 6, places: 3, postedAgo: 25, closesIn: 20, endsIn: 150, particulars: 'Four wards for older people, pharmacy, patient transport, and the community nursing team',
    does: 'Follow ten people from the decision to the front door. Find where they wait, and try one change at a time.',
    learns: 'To see a process across borders, and to change it with people who do not report to you.',
    parts: [
      { who: 'ward-manager', state: 'taking-part', askedAgo: 20, words: 'Our people wait for medicines most of all.', reply: 'Very welcome. We meet on Thursdays at 14:00.', sinceAgo: 17 },
      { who: 'supervised', state: 'interested', askedAgo: 3, words: 'Physiotherapy sees them last, and often too late in the day.' },
    ],
  },
  {
    kind: 'cross-boundary-project', by: 'od-lead', title: 'One welcome for new managers in three organisations', capability: 'L6', stage: 'middle', monthlyHours: 5, places: 2, postedAgo: 12, closesIn: 30, endsIn: 180, particulars: 'This trust, the ambulance service, and the council’s adult social care',
    does: 'Find out what each tells its new managers in their first month, and draft one programme for all three.',
    learns: 'To agree something with people whose rules, money and words differ from yours.',
    parts: [],
  },
  {
    kind: 'stretch-assignment', by: 'matron', title: 'Lead the monthly budget talk of four wards', capability: 'M3', stage: 'first-line', monthlyHours: 3, places: 1, postedAgo: 6, closesIn: 25, endsIn: 120,
    does: 'Prepare the figures with finance, chair the talk, and write down what each ward will try.',
    learns: 'To read a budget statement, and to ask for what the figures do not say.',
    parts: [],
  },
  {
    kind: 'mentor-offer', by: 'supervisor', title: 'Mentor for your first months with a team', capability: null, stage: 'first-line', monthlyHours: 1.5, places: 2, postedAgo: 30, closesIn: 60, endsIn: 240,
    does: 'We meet for an hour every three weeks, wherever suits you. You bring what is on your mind; I listen, ask, and tell what I got wrong.',
    learns: '',
    parts: [{ who: 'starting-soon', state: 'taking-part', askedAgo: 6, words: 'I start on Monday and would like somebody outside my division.', reply: 'Gladly. Shall we say Friday of your first week?', sinceAgo: 1, hasNews: true }],
  },
  {
    kind: 'mentor-offer', by: 'board-reader', title: 'An hour every other month with the medical director', capability: 'L7', stage: 'senior', monthlyHours: 1, places: 1, postedAgo: 18, closesIn: 40, endsIn: 300,
    does: 'Bring one decision that has no right answer. We look at it from all sides.',
    learns: '',
    parts: [],
  },
  {
    sample: 'learningSet', kind: 'learning-set', by: 'member', title: 'New to leading, across professions', capability: 'L5', stage: null, monthlyHours: 2, places: 6, postedAgo: 21, closesIn: 18, endsIn: 130, particulars: 'Every second Tuesday, 13:00 to 14:00, six times, in the library',
    does: 'Each time one of us brings a real question. The others ask, and give no advice until the end.',
    learns: 'To listen, to ask, and to find out that others have the same questions.',
    parts: [
      { who: 'member', state: 'taking-part', askedAgo: 21, sinceAgo: 21 },
      { who: 'supervised', state: 'taking-part', askedAgo: 14, sinceAgo: 14 },
      { who: 'ward-manager', state: 'taking-part', askedAgo: 10, sinceAgo: 10 },
    ],
  },
  {
    kind: 'stretch-assignment', by: 'matron', title: 'Lead the review of falls in the division', capability: 'M8', stage: 'first-line', monthlyHours: 4, places: 1, postedAgo: 260, closesIn: -230, endsIn: -80,
    does: 'Read every report of a fall of one quarter with the four wards, and propose what all of them try.',
    learns: 'To look for causes in how work is done, and not in who did it.',
    parts: [{ who: 'ward-manager', state: 'finished', askedAgo: 250, words: 'I would like to see more than my own ward.', reply: 'Yes, please start in April.', sinceAgo: 240, endedAgo: 78, hoursTaken: 19, cameOfIt: 'All four wards check call bells at the start of each shift now. I learnt to ask what made sense at the time.' }],
  },
]
