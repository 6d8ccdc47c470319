import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { parseOdsCode } from '../../../kernel/ods-code.ts'
import { type DirectoryEntry, trustRole } from './directory-entry.ts'

/** An organisation as the shipped figures know it. */
export interface ShippedOrganisation {
  readonly code: string
  readonly name: string
  readonly type: string
  /** yyyy-mm-dd */
  readonly closedOn: string | null
  readonly successor: string | null
}

/** These were closed on 1 July 2022: none can be set up. @source Health and Care Act 2022 */
const abolishedType = 'Clinical Commissioning Group'

/**
 * The trusts that the product knows without any other list, so that most people can choose theirs at set-up. It leaves out trusts that are newer than the shipped figures.
 * @param organisations as the benchmark ships them
 * @throws when one has no ODS code or no such day: the installation is then broken
 */
export function shippedDirectory(organisations: readonly ShippedOrganisation[]): readonly DirectoryEntry[] {
  return organisations.filter((organisation) => organisation.type !== abolishedType).map(entryOf)
}

function entryOf({ code, name, closedOn, successor }: ShippedOrganisation): DirectoryEntry {
  return {
    code: known(parseOdsCode(code), code),
    name,
    roles: [trustRole],
    isOpen: closedOn === null,
    openedOn: null,
    closedOn: closedOn === null ? null : known(parseCalendarDate(closedOn), closedOn),
    parentCode: null,
    successorCode: successor === null ? null : known(parseOdsCode(successor), successor),
    postcode: null,
  }
}

function known<Value>(read: { readonly ok: true; readonly value: Value } | { readonly ok: false }, text: string): Value {
  if (!read.ok) throw new Error(`The shipped organisations hold ${text}, which cannot be read`)
  return read.value
}
