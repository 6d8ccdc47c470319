import type { CalendarDate } from '../../../kernel/calendar-date.ts'

/** What decides whether somebody can be erased. */
export interface ErasureFacts {
  /** The first day on which they no longer work here; null while they do. */
  readonly leftOn: CalendarDate | null
  /** Without them nobody would administer who stays. */
  readonly isLastAdministrator: boolean
}

/** Why somebody cannot be erased. */
export type ErasureRefusal = { readonly code: 'last-administrator' } | { readonly code: 'still-works-here'; readonly leavesOn: CalendarDate | null }

/**
 * May this person be erased today? Nobody who works here can, and never the last who could let others in.
 * @returns null when they may
 */
export function refusalOf({ leftOn, isLastAdministrator }: ErasureFacts, today: CalendarDate): ErasureRefusal | null {
  if (isLastAdministrator) return { code: 'last-administrator' }
  if (leftOn === null || leftOn > today) return { code: 'still-works-here', leavesOn: leftOn }
  return null
}

/** Does what was typed name the person? Case and spaces do not count; letters and accents do. */
export function isNameOf(typed: string, name: string): boolean {
  return bare(typed) !== '' && bare(typed) === bare(name)
}

function bare(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase()
}
