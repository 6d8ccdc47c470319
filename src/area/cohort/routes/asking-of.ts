import { domainWords } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { finishedOfPeople } from '../../assessment/index.ts'
import { catalogueOf, coreCapabilities } from '../../catalogue/index.ts'
import { frameworkOf } from '../../framework/index.ts'
import { type Names, nameBehind, nameText, namesOf } from '../../people/index.ts'
import { sharedAnswersOf } from '../../verification/index.ts'
import type { Asking } from '../service/asking.ts'
import type { GainSources } from '../service/gain.ts'
import { cohortStore } from '../store.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: SignedInRequest): Asking {
  const { tenant } = viewer.organisation
  return { store: cohortStore(transaction, tenant), catalogue: () => catalogueOf(transaction, tenant), personId: viewer.personId, odUnits: viewer.odUnits, today, now, newId }
}

/** What is read of people who said that they would like to be considered, or who have a place. */
export function sourcesOf({ transaction, viewer }: SignedInRequest): GainSources {
  const { tenant } = viewer.organisation
  return {
    finished: (personIds) => finishedOfPeople(transaction, tenant, personIds),
    views: (assessmentIds) => sharedAnswersOf(transaction, tenant, assessmentIds),
    framework: (frameworkId) => frameworkOf(transaction, tenant, frameworkId),
  }
}

/** The names of people. */
export function namesIn({ transaction, viewer }: SignedInRequest, personIds: readonly string[]): Promise<Names> {
  return namesOf(transaction, viewer.organisation.tenant, personIds)
}

/** A person’s name as pages say it. */
export function nameOf(names: Names, personId: string): string {
  const name = nameBehind(names, personId)
  return name === null ? '' : nameText(name)
}

/** What codes of capabilities are called, with their domain; one that our framework does not have stands as its code. */
export function capabilityNames(codes: readonly string[]): readonly string[] {
  const names = new Map(coreCapabilities().map(({ code, name, domain }) => [code, domain === null ? name : `${name} (${domainWords[domain]})`]))
  return codes.map((code) => names.get(code) ?? code)
}

/** A page on which something is to be mended, or that was changed meanwhile. */
export function mended(html: string, status: 409 | 422 = 422): Answer {
  return { kind: 'page', status, html }
}
