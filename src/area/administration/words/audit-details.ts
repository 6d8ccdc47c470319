import type { AuditDetails } from '../../../platform/audit/index.ts'

/**
 * The details of an entry as one line.
 * @example { role: 'auditor', unitId: null, days: 90 }: role auditor; days 90
 */
export function detailsText(details: AuditDetails): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${spaced(name)} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}`)
    .join('; ')
}

function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])([A-Z])/gu, (_, letter: string) => ` ${letter.toLowerCase()}`)
}
