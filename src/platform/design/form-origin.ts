import type { CarriedFields } from './pieces/questions.tsx'

/** Which sign-in drew a form, and which drawing it was: it then takes effect once, and for nobody else. */
export interface FormOrigin {
  readonly mark: string
  readonly formId: string
}

/** Fields that every form of a signed-in page carries besides its own: which sign-in drew it, and which drawing it was. */
export const markField = 'session-mark'
export const formIdField = 'form-id'

/** The origin of a form as the fields that it carries. */
export function originFields({ mark, formId }: FormOrigin): CarriedFields {
  return { [markField]: [mark], [formIdField]: [formId] }
}
