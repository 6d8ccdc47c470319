import { type Matter, type Plan, matters } from './answers.ts'

/** Where the six matters stand: what is agreed with what was written of it, and what is still open. */
export interface Agreement {
  readonly agreed: readonly { readonly matter: Matter; readonly note: string | null }[]
  readonly open: readonly Matter[]
}

/** What of the six matters is agreed. A note on a matter that is open stays out: it is hers alone. */
export function agreementOf({ answers, notes }: Pick<Plan, 'answers' | 'notes'>): Agreement {
  const isAgreed = (matter: Matter) => answers.agreed.includes(matter)
  return {
    agreed: matters.filter(isAgreed).map((matter) => ({ matter, note: notes[matter]?.trim() || null })),
    open: matters.filter((matter) => !isAgreed(matter)),
  }
}

/** As long as nobody has agreed what she may decide and spend, her charter is a draft. */
export function isDraft({ open }: Agreement): boolean {
  return open.includes('authority')
}
