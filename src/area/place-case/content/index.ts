import type { PlaceId } from '../rules/place.ts'
import { neighbourhoodTeamWords } from './a-neighbourhood-team.ts'
import { homeWithSupportWords } from './home-with-support.ts'
import type { PlaceWords } from './place-words.ts'

/** What each place case says. */
export const placeWords: Readonly<Record<PlaceId, PlaceWords>> = { 'home-with-support': homeWithSupportWords, 'a-neighbourhood-team': neighbourhoodTeamWords }
