import type { OwnDataContributor, RetentionKind } from '../../../platform/own-data/index.ts'
import { countLeavers, holdLeavers } from '../../people/index.ts'
import { erasePerson } from '../erase-person.ts'
import { retentionKindWords } from '../words/retention-kinds.ts'

/** People erased in one run: the rest is done on the following days. */
const erasedAtOnce = 200

/**
 * People whose time after leaving is over: they are erased, each with an entry of its own in the audit trail.
 * @param contributors all that keep something about people
 */
export function peopleWhoLeft(contributors: readonly OwnDataContributor[]): RetentionKind {
  return {
    id: 'people-who-left',
    words: retentionKindWords['people-who-left'],
    days: { usual: 2_190, lowest: 365, highest: 3_650 },
    count: ({ transaction, tenant, beforeDay }) => countLeavers(transaction, tenant, beforeDay),
    remove: async ({ transaction, tenant, beforeDay, now, record }) => {
      const people = await holdLeavers(transaction, tenant, beforeDay, erasedAtOnce)
      for (const personId of people) {
        await erasePerson(transaction, { tenant, personId, contributors, now })
        record({ action: 'own-data/person-erased', subjectId: personId, details: { because: 'retention' } })
      }
      return people.length
    },
  }
}
