import { isOneOf } from '../../../kernel/vocabulary.ts'
import { homeWithSupport } from './home/index.ts'
import { aNeighbourhoodTeam } from './neighbourhood/index.ts'
import { type Place, type PlaceId, placeIds } from './place.ts'

const places: Readonly<Record<PlaceId, Place>> = { 'home-with-support': homeWithSupport(), 'a-neighbourhood-team': aNeighbourhoodTeam() }

/** A place case by what stands in its address; null where there is none. */
export function placeBy(id: string): Place | null {
  return isOneOf(placeIds, id) ? places[id] : null
}
