import { type SentValues, firstValue, typedDateIn } from '../../../platform/http/sent-fields.ts'
import type { TypedPerson } from '../rules/typed-person.ts'
import type { TypedStart } from '../service/placing.ts'

/** A person as the form has them, unchecked. */
export function typedPersonFrom(form: SentValues): TypedPerson {
  return { givenName: firstValue(form, 'given-name'), familyName: firstValue(form, 'family-name'), email: firstValue(form, 'email'), employeeNumber: firstValue(form, 'employee-number') }
}

/** A start in a post as the form has it, unchecked. */
export function typedStartFrom(form: SentValues): TypedStart {
  return {
    placement: {
      change: firstValue(form, 'change'),
      starts: typedDateIn(form, 'starts'),
      agreed: typedDateIn(form, 'agreed'),
      share: firstValue(form, 'share'),
      leaves: firstValue(form, 'leaves'),
      beside: firstValue(form, 'beside'),
    },
    post: { title: firstValue(form, 'title'), band: firstValue(form, 'band'), profession: firstValue(form, 'profession'), stage: firstValue(form, 'stage'), clinical: firstValue(form, 'clinical') },
  }
}
