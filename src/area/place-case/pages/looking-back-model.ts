import type { Visit } from '../rules/address.ts'
import type { LookingBack } from '../rules/looking-back.ts'
import type { OtherDecision } from '../rules/other-decision.ts'
import type { Place } from '../rules/place.ts'

/** A case that is looked back at. */
export interface LookingBackPage {
  readonly place: Place
  readonly visit: Visit
  /** The decision that is to be changed, if one was asked for. */
  readonly other: OtherDecision | null
  readonly seen: LookingBack
}
