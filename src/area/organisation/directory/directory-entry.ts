import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { OdsCode } from '../../../kernel/ods-code.ts'

/** The role of an NHS trust in the lists of the Organisation Data Service. @source ODS, code system ODSOrganisationRole */
export const trustRole = 'RO197'

/** The role of a site of an NHS trust. @source the same */
export const trustSiteRole = 'RO198'

/** An organisation or a site, as a list of organisations has it. */
export interface DirectoryEntry {
  readonly code: OdsCode
  /** A name that the list writes in capitals only is written as people write it. */
  readonly name: string
  /** Codes of roles (RO197), the primary one first; empty when the list tells none. */
  readonly roles: readonly string[]
  /** As the list says it; one with a day of closing that has not come yet may still be open (see `isOpenOn`). */
  readonly isOpen: boolean
  readonly openedOn: CalendarDate | null
  /** The last day on which it was open. */
  readonly closedOn: CalendarDate | null
  /** The organisation that runs it, when the list tells it; that one need not stand in the list. */
  readonly parentCode: OdsCode | null
  /** The organisation that took over, when the list tells it. */
  readonly successorCode: OdsCode | null
  readonly postcode: string | null
}

/** Is it open on this day, as far as its list tells? The day of closing is the last one on which it is. */
export function isOpenOn(entry: DirectoryEntry, day: CalendarDate): boolean {
  return entry.closedOn === null ? entry.isOpen : day <= entry.closedOn
}
