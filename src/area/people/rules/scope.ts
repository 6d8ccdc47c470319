import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Scope, coversUnit } from '../../organisation/index.ts'
import type { Period } from '../../../kernel/period.ts'
import { isEmpty } from '../../../kernel/period.ts'

/** A unit with its place in the tree. */
export interface UnitPlace {
  readonly unitId: string
  readonly name: string
  /** From below the organisation down: Medicine > Acute > Ward 7. The organisation itself has its own name. */
  readonly path: string
  /** Itself and all above it. */
  readonly lineIds: readonly string[]
  readonly closedOn: CalendarDate | null
}

/** The ids of some units and of all below them. */
export function unitsBelow(units: readonly UnitPlace[], topIds: readonly string[]): ReadonlySet<string> {
  return new Set(units.filter(({ lineIds }) => topIds.some((id) => lineIds.includes(id))).map(({ unitId }) => unitId))
}

/** Does a scope hold a person: by a post that they hold or will hold, or else by the last one that they held? */
export function coversPerson(scope: Scope, holdings: readonly (Period & { readonly unitId: string })[], today: CalendarDate): boolean {
  return scope.kind === 'all' || placingHoldings(holdings, today).some(({ unitId }) => coversUnit(scope, unitId))
}

/** Does it hold every post that they hold or will hold? */
export function coversAllOf(scope: Scope, holdings: readonly (Period & { readonly unitId: string })[], today: CalendarDate): boolean {
  return placingHoldings(holdings, today).every(({ unitId }) => coversUnit(scope, unitId))
}

/** The holdings that say where somebody belongs. */
function placingHoldings<One extends Period>(holdings: readonly One[], today: CalendarDate): readonly One[] {
  const real = holdings.filter((holding) => !isEmpty(holding))
  const present = real.filter(({ endsOn }) => endsOn === null || endsOn > today)
  if (present.length > 0) return present
  const last = real.reduce((latest, { endsOn }) => (endsOn !== null && endsOn > latest ? endsOn : latest), '')
  return real.filter(({ endsOn }) => endsOn === last)
}
