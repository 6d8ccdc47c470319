import type { LineKind, Outcome } from '../../src/area/team-purpose/records.ts'

/** The words of a team, the first ones first. */
export interface PurposePlan {
  readonly unit: string
  readonly wordings: readonly { readonly agreedAgo: number; readonly text: string }[]
}

/** A review as planned. */
export interface ReviewPlan {
  readonly key: string
  readonly unit: string
  readonly heldAgo: number
  /** Null while the team still writes in it. */
  readonly closedAgo: number | null
  readonly lines: readonly LinePlan[]
}

export interface LinePlan {
  readonly kind: LineKind
  readonly what: string
  readonly why: string
  /** The improvement that it became, by its key. */
  readonly improvement?: string
  readonly became?: Outcome
}

/** Why teams are here, in their own words. */
export const purposePlans: readonly PurposePlan[] = [
  {
    unit: 'Curlew ward',
    wordings: [
      { agreedAgo: 520, text: 'We care for older people who are acutely ill.' },
      { agreedAgo: 210, text: 'We help older people to get well enough to go home, and to live there as they want. When somebody cannot go home, they and their family know why, and have had a say.' },
    ],
  },
  { unit: 'Larch ward', wordings: [{ agreedAgo: 260, text: 'People come to us when they are too frail to manage. They leave stronger than they came, and with somebody who expects them.' }] },
  { unit: 'Resuscitation and majors team', wordings: [{ agreedAgo: 180, text: 'Whoever comes through our door is seen by somebody who can help before fear grows.' }] },
  { unit: 'Intensive care unit', wordings: [{ agreedAgo: 400, text: 'We keep people alive through the worst days of their lives, and look after who they are while they cannot.' }] },
  { unit: 'Physiotherapy', wordings: [{ agreedAgo: 330, text: 'We get people moving again before they stop believing that they can.' }] },
  { unit: 'Market Street neighbourhood team', wordings: [{ agreedAgo: 90, text: 'We nurse people at home so well that home is the place where they want to be ill.' }] },
  { unit: 'Booking centre', wordings: [{ agreedAgo: 150, text: 'Nobody has to chase us for an appointment.' }] },
  { unit: 'Microbiology', wordings: [{ agreedAgo: 270, text: 'The right medicine a day sooner, because our answer was there.' }] },
]

/** Two reviews of Curlew ward, of which the later is open, and one of Larch ward after which the next is due. */
export const reviewPlans: readonly ReviewPlan[] = [
  {
    key: 'curlew-earlier', unit: 'Curlew ward', heldAgo: 104, closedAgo: 103,
    lines: [
      { kind: 'keep', what: 'The huddle at 9:30', why: 'Doctors and therapists come to it, and we know the day by 9:40.', became: 'done' },
      { kind: 'keep', what: 'The look at bell, glasses, shoes and drink at 22:00', why: 'Fewer people fall on the way to the toilet.', became: 'done' },
      { kind: 'stop', what: 'The fluid chart for everybody', why: 'Most charts were never read. Those who need one still have one.', became: 'partly' },
      { kind: 'change', what: 'Handover in the office', why: 'Forty minutes without a nurse in the bays, and nobody has seen the patients together.', improvement: 'shorter-handover', became: 'partly' },
    ],
  },
  {
    key: 'curlew-open', unit: 'Curlew ward', heldAgo: 3, closedAgo: null,
    lines: [
      { kind: 'keep', what: 'Ideas heard on Tuesdays', why: 'Ten ideas were tried out this quarter, and seven of them came from support workers.' },
      { kind: 'stop', what: 'Two lists for the same discharges', why: 'They differ, and the telephone rings about it.' },
      { kind: 'change', what: 'Who answers the telephone at meals', why: 'It takes a nurse away when patients need help to eat.' },
    ],
  },
  {
    key: 'larch-earlier', unit: 'Larch ward', heldAgo: 128, closedAgo: 127,
    lines: [
      { kind: 'keep', what: 'Everybody out of bed for lunch', why: 'People eat more and sleep better.' },
      { kind: 'change', what: 'Medicines for going home', why: 'Patients wait for them until the evening.' },
    ],
  },
]
