import type { DemonstrationEvent, DemonstrationGrant } from '../demonstration-trust.ts'
import type { History } from '../history/tell-history.ts'
import type { Ids } from '../records/ids.ts'
import { changeEvents } from './changes.ts'
import { useEvents } from './daily-use.ts'
import { personalEvents } from './personal-events.ts'

/** What was done in the product over 12 months, in time order; all of it before today. */
export function eventRecords(history: History, ids: Ids, grants: readonly DemonstrationGrant[]): readonly DemonstrationEvent[] {
  const administrator = history.cast.get('administrator')
  const lead = history.cast.get('od-lead')
  if (administrator === undefined || lead === undefined) throw new RangeError('The administrator and the OD lead are missing.')
  const administratorId = ids.person(administrator.person)
  const events = [
    ...changeEvents(history, ids, administratorId),
    ...personalEvents(history, ids, administratorId, grants),
    ...useEvents(history, ids, ids.person(lead.person)),
  ]
  return events.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
