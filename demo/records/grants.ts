import { type GivenRole, givenRoles } from '../../src/kernel/workforce.ts'
import { isOneOf } from '../../src/kernel/vocabulary.ts'
import type { DemonstrationGrant } from '../demonstration-trust.ts'
import type { PlannedPost } from '../establishment.ts'
import type { History } from '../history/tell-history.ts'
import { showcaseParts } from '../showcase.ts'
import type { Ids } from './ids.ts'

/** Further posts whose holders have a role, besides the named people. */
const rolesByTitle: Readonly<Record<string, GivenRole>> = {
  'Organisational development facilitator': 'facilitator',
  'Chief executive': 'board-reader',
  'Chief operating officer': 'board-reader',
  'Chief nursing officer': 'board-reader',
  'Chief finance officer': 'board-reader',
  'Chief people officer': 'board-reader',
  'Director of strategy and digital': 'board-reader',
  'Head of workforce systems': 'administrator',
  'Head of internal audit': 'auditor',
  'Divisional people business partner': 'od-lead',
}

/** The roles that were given: first to the named people, then to others by their post. Business partners lead for their division only. */
export function grantRecords(history: History, ids: Ids): readonly DemonstrationGrant[] {
  const { world, cast } = history
  const named = showcaseParts.flatMap((part) => {
    const holding = cast.get(part.key)
    return holding !== undefined && isOneOf(givenRoles, part.role) ? [{ personId: ids.person(holding.person), role: part.role, unitId: null }] : []
  })
  const taken = new Set([...cast.values()].map(({ person }) => person))
  const others = world.establishment.posts.flatMap((post) => {
    const role = rolesByTitle[post.title]
    const person = world.ledger.holders.get(post.number)?.person
    return role === undefined || person === undefined || taken.has(person) ? [] : [{ personId: ids.person(person), role, unitId: scopeOf(post, role, ids) }]
  })
  return [...named, ...others]
}

function scopeOf(post: PlannedPost, role: GivenRole, ids: Ids): string | null {
  return role === 'od-lead' ? ids.unit(post.unit) : null
}
