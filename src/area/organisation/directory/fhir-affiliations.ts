import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { codeOfReference } from './fhir-reference.ts'
import { objectsIn, textOf } from './json-value.ts'

/** What the relations of a bundle say, by the code of the organisation that they are about. */
export interface Affiliations {
  readonly parents: ReadonlyMap<string, string>
  readonly successors: ReadonlyMap<string, string>
}

/** One organisation runs another. @source ODS, code system ODSRelationship: "is operated by" */
const operatedBy = 'RE6'

/**
 * What the relations between organisations say of parents and successors. The organisation that a relation is about stands first, the other one participates;
 * relations that have ended, and those of other kinds, are passed over.
 * @param resources OrganizationAffiliation resources
 */
export function readAffiliations(resources: readonly JsonObject[]): Affiliations {
  const parents = new Map<string, string>()
  const successors = new Map<string, string>()
  for (const resource of resources) {
    const [about, other] = [codeOfReference(resource['organization']), codeOfReference(resource['participatingOrganization'])]
    if (about === '' || other === '') continue
    const kind = kindOf(resource)
    if (kind === 'operated-by' && resource['active'] !== false) parents.set(tidyOdsCode(about), other)
    if (kind === 'successor') successors.set(tidyOdsCode(about), other)
    if (kind === 'predecessor') successors.set(tidyOdsCode(other), about)
  }
  return { parents, successors }
}

function kindOf(resource: JsonObject): 'operated-by' | 'successor' | 'predecessor' | 'other' {
  const concepts = isJsonObject(resource['code']) ? [resource['code']] : objectsIn(resource['code'])
  const codings = concepts.flatMap((concept) => objectsIn(concept['coding']))
  const says = (pattern: RegExp): boolean => codings.some((coding) => pattern.test(textOf(coding['code'])) || pattern.test(textOf(coding['display'])))
  if (codings.some((coding) => textOf(coding['code']).toUpperCase() === operatedBy)) return 'operated-by'
  if (says(/^successor/iu)) return 'successor'
  return says(/^predecessor/iu) ? 'predecessor' : 'other'
}
