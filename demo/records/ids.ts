import type { ChanceFor } from '../chance.ts'
import type { HoldingDraft, PersonDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import { sampleIds } from '../sample-ids.ts'

/** The id of each thing by its number. */
export interface Ids {
  readonly unit: (number: number) => string
  readonly post: (number: number) => string
  readonly person: (person: PersonDraft) => string
  readonly holding: (number: number) => string
}

/** Ids for all things of a history; those of the samples are the same for every seed. */
export function idsFor({ world, cast }: History, chanceFor: ChanceFor): Ids {
  const { establishment, ledger } = world
  const sample = cast.get('ward-manager')
  const units = idsOf(establishment.units.length, 'unit', chanceFor, [[sample?.post.unit, sampleIds.unit]])
  const posts = idsOf(establishment.posts.length, 'post', chanceFor, [[sample?.post.number, sampleIds.post]])
  const people = idsOf(ledger.people.length, 'person', chanceFor, [
    [sample?.person.number, sampleIds.person],
    [cast.get('matron')?.person.number, sampleIds.lineManager],
    [cast.get('starting-soon')?.person.number, sampleIds.personStartingSoon],
  ])
  const holdings = idsOf(ledger.holdings.length, 'holding', chanceFor, [[indexOf(ledger.holdings, sample), sampleIds.holding]])
  return { unit: at(units), post: at(posts), person: (person) => at(people)(person.number), holding: at(holdings) }
}

function idsOf(count: number, kind: string, chanceFor: ChanceFor, fixed: readonly (readonly [number | undefined, string])[]): readonly string[] {
  const chance = chanceFor(`ids/${kind}`)
  const ids = Array.from({ length: count }, () => nextId(chance))
  for (const [index, id] of fixed) if (index !== undefined) ids[index] = id
  return ids
}

function indexOf(holdings: readonly HoldingDraft[], holding: HoldingDraft | undefined): number | undefined {
  return holding === undefined ? undefined : holdings.indexOf(holding)
}

function at(ids: readonly string[]): (number: number) => string {
  return (number) => {
    const id = ids[number]
    if (id === undefined) throw new RangeError(`Nothing has the number ${number}.`)
    return id
  }
}
