import { type Act, managementActs } from '../../../engine/ward/index.ts'
import { type Domain, isOneOf } from '../../../kernel/vocabulary.ts'

/** The domain of an act that a decision offers; place cases offer no direct care. */
export function domainOfAct(act: Act): Domain {
  return isOneOf(managementActs, act) ? 'management' : 'leadership'
}
