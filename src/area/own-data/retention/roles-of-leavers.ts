import type { RetentionKind } from '../../../platform/own-data/index.ts'
import { endRoles, leaversWithRole } from '../../people/index.ts'
import { retentionKindWords } from '../words/retention-kinds.ts'

/** Given roles of people whose last day is over. Most ended on the day itself; these are of a last day that was entered ahead. */
export const rolesOfLeavers: RetentionKind = {
  id: 'roles-of-leavers',
  words: retentionKindWords['roles-of-leavers'],
  days: { usual: 0, lowest: 0, highest: 0 },
  count: async ({ transaction, tenant, beforeDay }) => (await leaversWithRole(transaction, tenant, beforeDay)).length,
  remove: async ({ transaction, tenant, beforeDay, record }) => endRoles(transaction, tenant, await leaversWithRole(transaction, tenant, beforeDay), record),
}
