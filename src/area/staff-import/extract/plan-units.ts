import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Unit } from '../../organisation/index.ts'
import { folded } from '../../../kernel/line-text.ts'
import type { ChangeLedger } from './change-ledger.ts'

/** The unit of a path of names, made where it is not there yet. */
export type UnitOfPath = (path: readonly string[], row: number) => string

/**
 * Finds units by their names from the top, without regard to capitals and spaces, and makes those that are missing.
 * The first name is left out when it is that of the organisation itself, with the number of a staff system before it or without.
 * @param units open ones are found, closed ones are not
 * @param root the organisation itself
 */
export function createUnitFinder(units: readonly Unit[], root: Unit, ledger: ChangeLedger<Unit>, { today, newId }: { readonly today: CalendarDate; readonly newId: () => string }): UnitOfPath {
  const open = units.filter(({ parentId, closedOn }) => parentId !== null && (closedOn === null || closedOn > today))
  const idByKey = new Map(open.toReversed().map(({ unitId, parentId, name }) => [keyOf(parentId ?? '', name), unitId]))
  const idOfPath = new Map<string, string>()
  const below = (parentId: string, name: string, row: number): string => {
    const key = keyOf(parentId, name)
    const known = idByKey.get(key)
    if (known !== undefined) return known
    const unitId = newId()
    ledger.write({ unitId, parentId, name, code: null, closedOn: null, version: 1 }, row)
    idByKey.set(key, unitId)
    return unitId
  }
  return (path, row) => {
    const whole = path.join('\u0000')
    const known = idOfPath.get(whole)
    if (known !== undefined) return known
    const unitId = pathBelowRoot(path, root.name).reduce((parentId, name) => below(parentId, name, row), root.unitId)
    idOfPath.set(whole, unitId)
    return unitId
  }
}

/**
 * The names below the organisation itself.
 * @example '432 Invented NHS Trust', 'Medicine' in Invented NHS Trust is 'Medicine'
 */
export function pathBelowRoot(path: readonly string[], rootName: string): readonly string[] {
  const first = folded(path[0] ?? '')
  const root = folded(rootName)
  return first === root || first.replace(/^\d+ /u, '') === root ? path.slice(1) : path
}

function keyOf(parentId: string, name: string): string {
  return `${parentId}\u0000${folded(name)}`
}
