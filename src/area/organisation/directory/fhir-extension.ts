import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { objectsIn, textOf } from './json-value.ts'

/** The days of one resource, as it states them; empty where it states none. */
export interface StatedPeriod {
  readonly start: string
  readonly end: string
}

/**
 * The extensions whose address ends in this name.
 * @param name without its standard's prefix: OrganisationRole
 */
function extensionsCalled(holder: JsonObject, name: string): readonly JsonObject[] {
  return objectsIn(holder['extension']).filter((extension) => textOf(extension['url']).replace(/-\d+$/u, '').endsWith(name))
}

/**
 * When an organisation or its role was open: the operational days before the legal ones, because they say when people worked there.
 * @source NHS England Implementation Guide, Extension-England-TypedPeriod
 */
export function statedPeriod(holder: JsonObject): StatedPeriod {
  const typed = extensionsCalled(holder, 'TypedPeriod').map((extension) => ({ type: codeOf(one(extension, 'dateType')), period: one(extension, 'period')?.['valuePeriod'] }))
  const chosen = typed.find(({ type }) => type.toLowerCase() === 'operational') ?? typed[0]
  const plain = [...extensionsCalled(holder, 'organization-period'), ...extensionsCalled(holder, 'ActivePeriod')][0]?.['valuePeriod']
  const period = chosen?.period ?? plain
  return isJsonObject(period) ? { start: wholeDay(period['start']), end: wholeDay(period['end']) } : { start: '', end: '' }
}

/** Roles that a resource states, the primary one first. A role that has ended is passed over, unless all have. */
export function statedRoles(resource: JsonObject): readonly string[] {
  const stated = extensionsCalled(resource, 'OrganisationRole').map((extension) => ({
    code: codeOf(one(extension, 'roleCode') ?? one(extension, 'role')).toUpperCase(),
    isPrimary: one(extension, 'primaryRole')?.['valueBoolean'] === true,
    hasEnded: one(extension, 'active')?.['valueBoolean'] === false,
  }))
  const current = stated.filter((role) => !role.hasEnded)
  const kept = (current.length > 0 ? current : stated).toSorted((first, second) => Number(second.isPrimary) - Number(first.isPrimary))
  const typed = objectsIn(resource['type']).flatMap((concept) => objectsIn(concept['coding']).map((coding) => textOf(coding['code']).toUpperCase()))
  return [...kept.map((role) => role.code), ...typed].filter((code) => /^RO\d{1,4}$/u.test(code))
}

/** The part of an extension that has this name. */
function one(extension: JsonObject, name: string): JsonObject | undefined {
  return objectsIn(extension['extension']).find((part) => part['url'] === name)
}

/** The code that a part of an extension holds, in either of the two forms. */
function codeOf(part: JsonObject | undefined): string {
  const concept = part?.['valueCodeableConcept']
  const coding = part?.['valueCoding'] ?? (isJsonObject(concept) ? objectsIn(concept['coding'])[0] : undefined)
  return isJsonObject(coding) ? textOf(coding['code']) : ''
}

/** FHIR also allows a year or a month alone; no day can be told from them. */
function wholeDay(value: unknown): string {
  const text = textOf(value)
  return /^\d{4}(?:-\d{2})?$/u.test(text) ? '' : text
}
