/** One row of a list of the Organisation Data Service without a header; a test names only what matters. */
export function classicLine({ code, name, postcode = '', opened = '20200101', closed = '', parent = '' }: {
  readonly code: string
  readonly name: string
  readonly postcode?: string
  readonly opened?: string
  readonly closed?: string
  readonly parent?: string
}): string {
  const cells = [code, name, 'Y99', 'QZZ', '1 EXAMPLE ROAD', '', '', 'EXAMPLETON', '', postcode, opened, closed, '', '', parent, '', '', '', '', '', '', '0', '', 'A', '', '', '']
  return cells.map((cell) => `"${cell}"`).join(',')
}

const england = 'https://fhir.nhs.uk/England/StructureDefinition/'
const ods = 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/'

/** A FHIR R4 Organization in the form of the Organisation Data Terminology API. */
export function anOrganizationResource({ code, name, active = true, roles = [], primaryRole, operational, legal, postcode, partOf }: {
  readonly code: string
  readonly name: string
  readonly active?: boolean
  readonly roles?: readonly string[]
  readonly primaryRole?: string
  readonly operational?: { readonly start: string; readonly end?: string }
  readonly legal?: { readonly start: string; readonly end?: string }
  readonly postcode?: string
  readonly partOf?: string
}): Readonly<Record<string, unknown>> {
  return {
    resourceType: 'Organization',
    id: code,
    extension: [
      ...roles.map((role) => ({
        url: `${england}Extension-England-OrganisationRole`,
        extension: [
          { url: 'instanceID', valueInteger: 1 },
          { url: 'roleCode', valueCodeableConcept: { coding: [{ system: `${ods}ODSOrganisationRole`, code: role }] } },
          { url: 'primaryRole', valueBoolean: role === primaryRole },
          { url: 'active', valueBoolean: true },
        ],
      })),
      ...(legal === undefined ? [] : [aTypedPeriod('Legal', legal)]),
      ...(operational === undefined ? [] : [aTypedPeriod('Operational', operational)]),
    ],
    identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: code }],
    active,
    type: [{ coding: [{ system: `${ods}ODSRecordClass`, code: 'RC1' }] }],
    name,
    ...(postcode === undefined ? {} : { address: [{ city: 'EXAMPLETON', postalCode: postcode }] }),
    ...(partOf === undefined ? {} : { partOf: { reference: `Organization/${partOf}` } }),
  }
}

function aTypedPeriod(type: string, period: { readonly start: string; readonly end?: string }): Readonly<Record<string, unknown>> {
  return { url: `${england}Extension-England-TypedPeriod`, extension: [{ url: 'dateType', valueCoding: { code: type } }, { url: 'period', valuePeriod: period }] }
}

/** A relation between two organisations, in the form of the same service. */
export function anAffiliation({ about, other, code, active = true }: { readonly about: string; readonly other: string; readonly code: string; readonly active?: boolean }): Readonly<Record<string, unknown>> {
  const reference = (to: string) => ({ reference: `Organization/${to}`, identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: to } })
  return { resourceType: 'OrganizationAffiliation', active, organization: reference(about), participatingOrganization: reference(other), code: [{ coding: [{ system: `${ods}ODSRelationship`, code }] }] }
}

/** An answer of the service with these resources. */
export function aBundle(...resources: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  return { resourceType: 'Bundle', type: 'searchset', total: resources.length, entry: resources.map((resource) => ({ resource, search: { mode: 'match' } })) }
}
