import type { Kind, Profession, Setting } from '../../rules/answers.ts'
import type { Craft } from './craft.ts'
import { crafts } from './crafts.ts'

/**
 * The words of a profession in a setting, for a kind of start.
 * @example a nurse on a ward has supervisory time, a nurse in a clinic protected management time
 */
export function craftOf(profession: Profession, setting: Setting, kind: Kind): Craft {
  const craft: Craft = { ...crafts[profession], ...craftsIn[profession]?.[setting] }
  return kind === 'new-post' && !craft.keepsShare ? { ...craft, ...leftBehind } : craft
}

/** Somebody who keeps no share of it leaves the earlier work behind with a new post. */
const leftBehind: Partial<Craft> = { ownWork: 'work from the last post', care: 'work from the last post' }

/** A practice may pay by other rules than the bands. */
const practicePay: Partial<Craft> = { payItems: 'the rate or band, its first day and any extra payments' }

/** Outside wards and departments nobody is counted in numbers: nurses and midwives have protected management time there. */
const nursingTime = (without: string, timeStandsIn: string, timeIsLostTo: string): Partial<Craft> => ({
  time: 'protected management time',
  timeExplained: `protected management time (hours with no ${without})`,
  timeStandsIn,
  timeIsLostTo,
})

const nursingIn = (clinicSessions: string): Readonly<Partial<Record<Setting, Partial<Craft>>>> => ({
  'community-team': { ownWork: 'caseload', ...nursingTime('visits', 'the rota', 'visits that nobody else can make') },
  clinic: { ownWork: clinicSessions, ...practicePay, ...nursingTime('clinic session', 'the clinic rota', 'sessions that nobody else can run') },
  service: { ownWork: 'clinical work', ...nursingTime('clinical work', 'your charter', 'clinical work that nobody else takes') },
  'clinical-lead': { ownWork: 'clinical work', ...nursingTime('clinical work', 'your charter', 'clinical work that nobody else takes') },
})

/** Where a profession has other words in a setting. */
const craftsIn: Readonly<Partial<Record<Profession, Readonly<Partial<Record<Setting, Partial<Craft>>>>>>> = {
  nurse: nursingIn('clinical sessions'),
  midwife: nursingIn('antenatal sessions'),
  therapist: { clinic: practicePay },
  doctor: {
    'clinical-lead': { manager: 'medical director' },
    clinic: {
      contract: 'practice',
      ownWork: 'clinical sessions',
      manager: 'clinical director or partner',
      time: 'management sessions',
      timeExplained: 'management sessions (half-days with no clinic)',
      timeStandsIn: 'the practice rota',
      timeIsLostTo: 'clinics that nobody else can run',
      payItems: 'what is paid for the role, for how many sessions, and its first day',
      systems: 'rota and leave, results, incident reporting and complaints',
      mentor: 'an experienced lead from another practice or clinic',
    },
  },
  pharmacist: { clinic: practicePay },
  scientist: { clinic: practicePay },
  paramedic: {
    ward: { ownWork: 'clinical shifts' },
    'community-team': { ownWork: 'clinical shifts' },
    clinic: { ownWork: 'clinical sessions', ...practicePay },
    department: { ownWork: 'clinical shifts' },
  },
  other: { clinic: practicePay },
}
