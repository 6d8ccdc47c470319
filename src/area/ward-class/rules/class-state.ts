/** What browsers of a class are told, as they ask every few seconds. */
export interface ClassState {
  /** Time stands in every ward of the class. */
  readonly frozen: boolean
  /** Everybody stops after this week; null: nobody does. */
  readonly holdAfterWeek: number | null
  /** Nothing more is sent, and each goes on alone. */
  readonly ended: boolean
}

/** The last week after which everybody can be stopped: after the eighth the run is over. */
export const lastHoldWeek = 7

/** What a class is told to begin with: everybody plans the first week, and goes on. */
export const openState: ClassState = { frozen: false, holdAfterWeek: null, ended: false }

/** What a facilitator does with a class. */
export type LeadAct =
  | { readonly kind: 'freeze' }
  | { readonly kind: 'let-go' }
  /** Stop after a week; null lets everybody go on. */
  | { readonly kind: 'hold'; readonly afterWeek: number | null }
  | { readonly kind: 'look'; readonly week: number }
  | { readonly kind: 'end' }

/** What a form of the facilitator asks for; null when it asks for nothing that there is. */
export function readLeadAct(form: Readonly<Record<string, readonly string[]>>): LeadAct | null {
  const kind = form['act']?.[0]
  switch (kind) {
    case 'freeze':
    case 'let-go':
    case 'end':
      return { kind }
    case 'hold':
      return holdOf(form['week']?.[0] ?? '')
    case 'look': {
      const week = weekOf(form['week']?.[0] ?? '', lastHoldWeek + 1)
      return week === null ? null : { kind, week }
    }
    default:
      return null
  }
}

function holdOf(typed: string): LeadAct | null {
  if (typed === 'none') return { kind: 'hold', afterWeek: null }
  const week = weekOf(typed, lastHoldWeek)
  return week === null ? null : { kind: 'hold', afterWeek: week }
}

function weekOf(typed: string, last: number): number | null {
  const week = /^\d$/u.test(typed) ? Number(typed) : 0
  return week >= 1 && week <= last ? week : null
}

/** The state after an act. What has ended stays as it is. */
export function stateAfter(state: ClassState, act: LeadAct): ClassState {
  if (state.ended) return state
  switch (act.kind) {
    case 'freeze':
      return { ...state, frozen: true }
    case 'let-go':
      return { ...state, frozen: false }
    case 'hold':
      return { ...state, holdAfterWeek: act.afterWeek }
    case 'look':
      return state
    case 'end':
      return { frozen: false, holdAfterWeek: null, ended: true }
  }
}
