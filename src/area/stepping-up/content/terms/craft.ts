import type { Profession, Setting } from '../../rules/answers.ts'

/** Whose terms of pay and time a post follows. */
export type Contract = 'banded' | 'medical'

/** The words of one profession: how its time, its money and its record of development are called. */
export interface Craft {
  readonly contract: Contract
  /** What she does besides the new post, without “my” or “your”. */
  readonly ownWork: string
  readonly ownWorkIn?: Readonly<Partial<Record<Setting, string>>>
  /** Does she keep a share of this work while she holds the post? A manager by profession does not. */
  readonly keepsShare: boolean
  /** Protected time, the short name. */
  readonly time: string
  /** The same, explained; for its first use on a sheet. */
  readonly timeExplained: string
  /** Where that time is written down. */
  readonly timeStandsIn: string
  /** What eats that time. */
  readonly timeIsLostTo: string
  /** What the pay letter must name. */
  readonly payItems: string
  /** Who writes the pay letter, beside the manager; explained, since it comes first on a sheet. */
  readonly payOffice: string
  /** To whom she answers, without “my” or “your”. */
  readonly manager: string
  readonly managerIn?: Readonly<Partial<Record<Setting, string>>>
  /** Work with those whom the post serves, as a part of the week. */
  readonly care: string
  readonly mentor: string
  /** Where evidence of these months goes. */
  readonly record: string
  readonly colleagues: string
}

const hr = 'human resources (HR)'
const bandItems = 'the pay band, the day from which it counts, and any unsocial-hours pay'

/** Nursing and midwifery share these terms. */
const nursing = {
  keepsShare: true,
  contract: 'banded',
  time: 'supervisory time',
  timeExplained: 'supervisory time (hours not counted in the numbers)',
  timeStandsIn: 'the roster',
  timeIsLostTo: 'gaps in the numbers',
  payItems: bandItems,
  payOffice: hr,
  manager: 'line manager',
  care: 'direct care',
  record: 'your revalidation folder',
} as const

export const crafts: Readonly<Record<Profession, Craft>> = {
  nurse: {
    ...nursing,
    ownWork: 'clinical shifts',
    ownWorkIn: { 'community-team': 'caseload', clinic: 'clinical sessions', service: 'clinical work', 'clinical-lead': 'clinical work' },
    mentor: 'an experienced nurse manager from another area',
    colleagues: 'nurses',
  },
  midwife: {
    ...nursing,
    ownWork: 'clinical shifts',
    ownWorkIn: { 'community-team': 'caseload', clinic: 'antenatal sessions', service: 'clinical work', 'clinical-lead': 'clinical work' },
    mentor: 'an experienced midwifery manager from another area',
    colleagues: 'midwives',
  },
  therapist: {
    contract: 'banded',
    ownWork: 'caseload',
    keepsShare: true,
    time: 'management sessions',
    timeExplained: 'management sessions (job-planned time that carries no caseload)',
    timeStandsIn: 'your job plan',
    timeIsLostTo: 'a caseload that nobody else takes',
    payItems: bandItems,
    payOffice: hr,
    manager: 'line manager',
    care: 'direct care',
    mentor: 'a therapy manager from another service',
    record: 'your CPD (continuing professional development) record',
    colleagues: 'therapists',
  },
  doctor: {
    contract: 'medical',
    ownWork: 'clinical duties',
    keepsShare: true,
    time: 'programmed activities for the role',
    timeExplained: 'programmed activities (PA, 4 hours each) for the role',
    timeStandsIn: 'your job plan',
    timeIsLostTo: 'clinical work that stays at its old size',
    payItems: 'the programmed activities (PA, 4 hours each) or allowance for the role, the first day, and any on-call pay',
    payOffice: 'medical staffing (human resources, HR, for doctors)',
    manager: 'clinical director',
    managerIn: { 'clinical-lead': 'medical director', clinic: 'clinical director or senior partner' },
    care: 'direct clinical care',
    mentor: 'an experienced clinical director from another specialty',
    record: 'your appraisal and revalidation folder',
    colleagues: 'doctors',
  },
  pharmacist: {
    contract: 'banded',
    ownWork: 'clinical pharmacy sessions',
    keepsShare: true,
    time: 'management sessions',
    timeExplained: 'management sessions (job-planned time with no clinical or dispensing session)',
    timeStandsIn: 'your job plan',
    timeIsLostTo: 'clinical sessions that nobody else can take',
    payItems: bandItems,
    payOffice: hr,
    manager: 'line manager',
    care: 'direct care',
    mentor: 'an experienced pharmacy manager from another organisation',
    record: 'your revalidation record',
    colleagues: 'pharmacists and technicians',
  },
  scientist: {
    contract: 'banded',
    ownWork: 'bench or clinic sessions',
    keepsShare: true,
    time: 'management sessions',
    timeExplained: 'management sessions (job-planned time with no bench or clinic session)',
    timeStandsIn: 'your job plan',
    timeIsLostTo: 'bench or clinic sessions that nobody else can take',
    payItems: bandItems,
    payOffice: hr,
    manager: 'line manager',
    care: 'bench or clinic work',
    mentor: 'a lead scientist from another discipline or another organisation',
    record: 'your CPD (continuing professional development) record',
    colleagues: 'scientists and support staff',
  },
  paramedic: {
    contract: 'banded',
    ownWork: 'operational shifts',
    ownWorkIn: { 'community-team': 'clinical shifts', ward: 'clinical shifts', clinic: 'clinical sessions', department: 'clinical shifts' },
    keepsShare: true,
    time: 'protected management time',
    timeExplained: 'protected management time (rostered hours without patients)',
    timeStandsIn: 'the roster',
    timeIsLostTo: 'gaps in cover',
    payItems: bandItems,
    payOffice: hr,
    manager: 'line manager',
    care: 'direct care',
    mentor: 'an experienced operational or clinical manager from another area',
    record: 'your CPD (continuing professional development) record',
    colleagues: 'paramedics',
  },
  operations: {
    contract: 'banded',
    ownWork: 'work from the last post',
    keepsShare: false,
    time: 'protected time',
    timeExplained: 'protected time (hours with no meetings and no on-call duty)',
    timeStandsIn: 'your charter',
    timeIsLostTo: 'meetings and on-call duty',
    payItems: 'the pay band, the day from which it counts, and any on-call pay',
    payOffice: hr,
    manager: 'line manager',
    care: 'work from the last post',
    mentor: 'an experienced general manager from another division',
    record: 'your appraisal folder',
    colleagues: 'managers and coordinators',
  },
  other: {
    contract: 'banded',
    ownWork: 'work from the last post',
    keepsShare: false,
    time: 'protected time',
    timeExplained: 'protected time (hours kept free of the usual work)',
    timeStandsIn: 'your charter',
    timeIsLostTo: 'your usual work',
    payItems: 'the pay band, the day from which it counts, and any extra payments',
    payOffice: hr,
    manager: 'line manager',
    care: 'the usual work',
    mentor: 'an experienced manager from another area',
    record: 'your appraisal or professional record',
    colleagues: 'colleagues',
  },
}
