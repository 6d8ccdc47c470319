import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { DirectoryEntry } from './directory-entry.ts'
import type { DirectoryProblem, EntryField, EntryProblem, Place } from './directory-problem.ts'
import { type Affiliations, readAffiliations } from './fhir-affiliations.ts'
import { statedPeriod, statedRoles } from './fhir-extension.ts'
import { codeOfReference } from './fhir-reference.ts'
import { objectsIn, parseJson, textOf } from './json-value.ts'
import type { RawEntry } from './read-entry.ts'
import { readWholeList } from './whole-list.ts'

/** The systems under which an organisation or a site has its code. */
const codeSystem = /\/ods-(?:organization|organisation|site)-code$/u

/**
 * Reads organisations that were saved from the Organisation Data Terminology API: a FHIR R4 Bundle, one Organization, or a list of these (one for each page of an answer).
 * Of relations (OrganizationAffiliation) the bundle's parents and successors are taken; resources of other kinds are passed over.
 * @param text the whole file, decoded
 * @error not-json, not-a-bundle, no-organisations, and each entry that cannot be read; entries count from 1 over the whole file
 * @source NHS England, Organisation Data Terminology API (FHIR R4)
 */
export function readFhirList(text: string): Result<readonly DirectoryEntry[], readonly DirectoryProblem[]> {
  const value = parseJson(text)
  if (value === undefined) return failure([{ code: 'not-json' }])
  const resources = resourcesIn(value)
  if (!resources.ok) return failure([resources.error])
  const affiliations = readAffiliations(resources.value.filter(isJsonObject).filter((resource) => resource['resourceType'] === 'OrganizationAffiliation'))
  const raw: RawEntry[] = []
  const problems: EntryProblem[] = []
  for (const [index, resource] of resources.value.entries()) {
    if (!isJsonObject(resource) || resource['resourceType'] !== 'Organization') continue
    const place: Place = { in: 'entry', number: index + 1 }
    const wrong = wrongTypes(resource, place)
    if (wrong.length > 0) problems.push(...wrong)
    else raw.push(rawEntry(resource, place, affiliations))
  }
  return readWholeList(raw, problems)
}

/** The resources of a file, in order; what is no object keeps its place, so that entries are counted as people count them. */
function resourcesIn(value: unknown): Result<readonly unknown[], DirectoryProblem> {
  const found: unknown[] = []
  for (const one of Array.isArray(value) ? value : [value]) {
    const kind = isJsonObject(one) ? one['resourceType'] : undefined
    if (!isJsonObject(one) || (kind !== 'Bundle' && kind !== 'Organization')) return failure({ code: 'not-a-bundle', found: textOf(kind) })
    if (kind === 'Organization') found.push(one)
    else if (Array.isArray(one['entry'])) for (const entry of one['entry']) found.push(isJsonObject(entry) ? entry['resource'] : undefined)
  }
  return success(found)
}

/** What is of another type than FHIR gives it: then the resource was made by something else, and nothing of it is guessed. */
function wrongTypes(resource: JsonObject, place: Place): readonly EntryProblem[] {
  const wrong: EntryField[] = []
  if (resource['identifier'] !== undefined && !Array.isArray(resource['identifier'])) wrong.push('code')
  if (resource['name'] !== undefined && typeof resource['name'] !== 'string') wrong.push('name')
  if (resource['active'] !== undefined && typeof resource['active'] !== 'boolean') wrong.push('open')
  if (resource['partOf'] !== undefined && !isJsonObject(resource['partOf'])) wrong.push('parent')
  return wrong.map((field) => ({ code: 'wrong-type', place, field }))
}

function rawEntry(resource: JsonObject, place: Place, { parents, successors }: Affiliations): RawEntry {
  const code = codeOf(resource)
  const tidy = tidyOdsCode(code)
  const period = statedPeriod(resource)
  return {
    place,
    code,
    name: textOf(resource['name']),
    opened: period.start,
    closed: period.end,
    parent: parents.get(tidy) ?? codeOfReference(resource['partOf']),
    successor: successors.get(tidy) ?? '',
    postcode: postcodeOf(resource['address']),
    roles: statedRoles(resource),
    isOpen: typeof resource['active'] === 'boolean' ? resource['active'] : undefined,
  }
}

/** The service gives each resource its code as identifier and as id. */
function codeOf(resource: JsonObject): string {
  const identifiers = objectsIn(resource['identifier'])
  const identifier = identifiers.find((one) => codeSystem.test(textOf(one['system'])))
  if (identifier !== undefined) return textOf(identifier['value'])
  return identifiers.length === 0 ? textOf(resource['id']) : ''
}

function postcodeOf(address: unknown): string {
  const first = isJsonObject(address) ? address : objectsIn(address)[0]
  return textOf(first?.['postalCode'])
}
