import { type ChosenRun, runOfText, textOfRun } from '../../area/simulated-ward/rules/run-text.ts'
import { type RunAtHour, isHourOf } from './address-of-run.ts'
import type { MemoryOfTab } from './memory-of-tab.ts'

/** Random bytes of a place: nobody guesses another's. */
const placeBytes = 16

/** What the tab keeps of a run with a class, so that it goes on after a reload, or after a phone has thrown the tab away. */
export interface ClassMemory {
  /** By which the class knows this tab again: 22 random signs. */
  readonly place: string
  /** How far the run has come; null when it has not begun. */
  readonly read: () => RunAtHour | null
  readonly write: (at: RunAtHour) => void
  /** The run cannot be run any more: the next page begins anew, as somebody else. */
  readonly forget: () => void
}

/**
 * The memory of a tab for one class.
 * @param storage of the tab; null where the browser keeps nothing, and a reload begins anew
 * @param start   the run as it begins for everybody: one that began otherwise is not remembered
 */
export function classMemory(storage: MemoryOfTab | null, code: string, start: ChosenRun): ClassMemory {
  const key = `evenkeel.ward.class.${code}`
  const kept = readKept(storage?.getItem(key) ?? null, start)
  const place = kept?.place ?? newPlace()
  return {
    place,
    read: () => kept?.at ?? null,
    write: ({ run, hour }) => storage?.setItem(key, JSON.stringify({ place, run: textOfRun(run), hour })),
    forget: () => storage?.removeItem(key),
  }
}

function newPlace(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(placeBytes))
  return btoa(String.fromCodePoint(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

/** @returns null for what this page did not write */
function readKept(text: string | null, start: ChosenRun): { readonly place: string; readonly at: RunAtHour } | null {
  const { place, run: runText, hour } = fieldsIn(text ?? '{}')
  const run = typeof runText === 'string' ? runOfText(runText) : null
  if (typeof place !== 'string' || typeof hour !== 'number' || run?.ok !== true || !isHourOf(run.value, hour) || !isSameStart(run.value, start)) return null
  return { place, at: { run: run.value, hour } }
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) } // spread, whatever it is, gives fields
  } catch {
    return {} // JSON says by throwing that it is none
  }
}

function isSameStart(one: ChosenRun, other: ChosenRun): boolean {
  return textOfRun({ ...one, decisions: [] }) === textOfRun({ ...other, decisions: [] })
}
