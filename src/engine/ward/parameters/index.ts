import { care } from './care.ts'
import { flow } from './flow.ts'
import { harm } from './harm.ts'
import { manager } from './manager.ts'
import { money } from './money.ts'
import { mood } from './mood.ts'
import type { Parameter } from './parameter.ts'
import { patients } from './patients.ts'
import { processes } from './processes.ts'
import { roster } from './roster.ts'
import { staff } from './staff.ts'
import { style } from './style.ts'

export type { Basis, Parameter } from './parameter.ts'

/** Every number of the ward model, by mechanism, with its range, its unit and where it comes from. */
export const wardParameters = { patients, care, harm, flow, staff, mood, roster, processes, manager, money, style }

type Groups = typeof wardParameters

/** The values that a run uses. */
export type Values = { readonly [Group in keyof Groups]: { readonly [Name in keyof Groups[Group]]: number } }

/** A parameter by its group and name, such as `staff.drain`. */
export type ParameterPath = { [Group in keyof Groups]: `${Group}.${Extract<keyof Groups[Group], string>}` }[keyof Groups]

/** Every parameter with its path, in the order in which they are written. */
export function allParameters(): readonly { readonly path: ParameterPath; readonly parameter: Parameter }[] {
  return Object.entries(wardParameters).flatMap(([group, ofGroup]) =>
    Object.entries<Parameter>(ofGroup).map(([name, parameter]) => ({ path: `${group}.${name}` as ParameterPath, parameter }))) // made of the names themselves
}

/**
 * The values of a run: those that are written, but for changes.
 * @param changes by path; within the range of each where conclusions are tried, any number where a mechanism is
 */
export function valuesOf(changes: Partial<Record<ParameterPath, number>> = {}): Values {
  const values: Record<string, Record<string, number>> = {}
  for (const [group, ofGroup] of Object.entries(wardParameters)) {
    values[group] = Object.fromEntries(Object.entries<Parameter>(ofGroup).map(([name, { value }]) => [name, changes[`${group}.${name}` as ParameterPath] ?? value])) // made of the names themselves
  }
  return values as unknown as Values // has each group and each name, from the very object that the type is of
}
