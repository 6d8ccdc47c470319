import { situationById } from './index.ts'
import type { LibrarySituation } from './library-situation.ts'

/** A situation of the practice, with the reasons of the model said in the words of its story. */
export interface PracticeSituation extends LibrarySituation {
  readonly because: string
}

/**
 * The ten situations of the practice, in the order in which they are met: first a case that nobody disputes; every style, both domains, one that cannot be told,
 * and all fields of work. Each with why the model reads it so.
 */
const reasons = {
  'heavy-bleed-after-birth':
    'She is still bleeding, so what is known must happen now: that is management. Everybody has practised the steps, and 4 people speak at once. They wait for one clear voice that says who does what.',
  'call-bells-unanswered':
    'Bells must be answered this evening too, so the routine comes first: management. You do not know the cause, the team does, and orders on the wall were not kept. So the way out is found with them.',
  'health-checks-few-attend':
    'Letters have not helped, and nobody knows why people stay away. A new way has to be found: that is leadership. An order will not find it; staff and the people who use the service may.',
  'student-freezes-in-resuscitation':
    'Nobody came to harm; what is at stake is whether he stays: that is leadership. He wants to learn and does not know what stopped him. A next step with somebody beside him fits better than an instruction.',
  'results-stop-reaching-wards':
    'A doctor could act on a wrong number, so stopping that comes first: management. Nobody has met this, and you cannot see what is broken. Half a minute with your scientists can show what one person would miss.',
  'new-dietitian-has-an-idea':
    'The groups leave people out, and nobody knows yet what would reach them: that is leadership. He knows the street and has never run a trial, and little can go wrong. So he tries, with you beside him.',
  'equipment-budget-runs-out':
    'The money must be shared out today by a written order of need: management. You lack what the therapists know. If they stand by your choice, ask them and decide; if not, decide it with them.',
  'drug-spending-over-plan':
    'Money asks for management; people who must be won over ask for leadership. Nothing puts one before the other. The consultants know enough; how far they can decide it hangs on whether they want the saving too.',
  'clinic-that-always-overruns':
    'The session has an end that is not kept: that is management. All are experienced, see every step and want to finish on time, and little can go wrong. So they can settle it themselves, within bounds.',
  'nine-people-call-often':
    'What is done now does not help these people, and a new way crosses services: leadership. She has done it elsewhere, and asks for it. You know less of it than she does, so hand it over, with bounds.',
} as const

export const practiceIds: readonly string[] = Object.keys(reasons)

/** The situations of the practice themselves. */
export const practice: readonly PracticeSituation[] = Object.entries(reasons).map(([id, because]) => {
  const situation = situationById(id)
  if (situation === null) throw new Error(`the library holds ${id}`)
  return { ...situation, because }
})
