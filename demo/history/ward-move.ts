import type { PlannedPost } from '../establishment.ts'
import { giveUp, leave, take } from './ledger.ts'
import { type World, hireSomebody, refill } from './world.ts'

/**
 * Closes one ward and opens another on the same day: whoever finds a post of the same kind moves with their work, the others leave,
 * and what is then empty in the new ward is filled later.
 */
export function moveWard(world: World): void {
  const chance = world.chanceFor('ward-move')
  const { ledger, wardMovesOn } = world
  const opening = [...postsIn(world, 'opens')]
  for (const old of postsIn(world, 'closes')) {
    ledger.settled.add(old.number)
    const holding = ledger.holders.get(old.number)
    const next = opening.findIndex((post) => post.key === old.key)
    if (holding === undefined) continue
    const [post] = next === -1 ? [] : opening.splice(next, 1)
    if (post === undefined) leave(ledger, holding.person, wardMovesOn)
    else {
      giveUp(ledger, holding, wardMovesOn)
      take(ledger, holding.person, post, { kind: 'substantive', startsOn: wardMovesOn, agreedUntil: null, fullTimeEquivalent: holding.fullTimeEquivalent })
    }
  }
  for (const post of opening) {
    // a ward does not open without those who lead it
    if (post.stage === 'fundamental') refill(world, post, wardMovesOn, chance)
    else hireSomebody(world, post, wardMovesOn, chance)
  }
  for (const post of postsIn(world, 'opens')) ledger.settled.add(post.number)
}

function postsIn(world: World, fate: 'closes' | 'opens'): readonly PlannedPost[] {
  return world.establishment.posts.filter((post) => world.establishment.units[post.unit]?.fate === fate)
}
