import { ownClaim } from './claim-values.ts'
import type { ClaimSet } from './claim-values.ts'

export type AssuranceProblem = { readonly code: 'assurance-not-stated'; readonly asked: number } | { readonly code: 'assurance-too-low'; readonly asked: number }

/** How a person proved themselves this time, and how their identity was once proved. Each level runs from 1 to 3. */
const authentication = ['acr', 'authentication_assurance_level']
const identity = ['id_assurance_level', 'idassurancelevel']

/**
 * Whether a person signed in as strongly as was asked. To ask is not enough: a provider may answer with less.
 * @param acrValues what was asked for, such as `AAL3_ANY`; a text without a level asks for nothing here
 * @error assurance-not-stated when the provider says nothing about how the person signed in
 * @error assurance-too-low when any level that it states is lower, or is no level
 * @source NHS England, Care Identity Authentication: ACR and AMR values (`AAL2_OR_AAL3_ANY`, `AAL3_ANY`)
 */
export function assuranceProblem(claims: ClaimSet, acrValues: string | null): AssuranceProblem | undefined {
  const asked = lowestLevel(acrValues ?? '')
  if (asked === null) return undefined
  const stated = statedIn(claims, authentication)
  if (stated.length === 0) return { code: 'assurance-not-stated', asked }
  return [...stated, ...statedIn(claims, identity)].some((level) => level < asked) ? { code: 'assurance-too-low', asked } : undefined
}

function statedIn(claims: ClaimSet, names: readonly string[]): readonly number[] {
  return names
    .map((name) => ownClaim(claims, name))
    .filter((value) => value !== undefined && value !== null)
    .map(levelOf)
}

/** `3`, `"3"`, or a class of methods that names levels; 0 for anything else. */
function levelOf(value: unknown): number {
  const text = String(typeof value === 'number' || typeof value === 'string' ? value : '')
  return /^[123]$/u.test(text) ? Number(text) : (lowestLevel(text) ?? 0)
}

/** The lowest level that a class of methods allows. */
function lowestLevel(text: string): number | null {
  const levels = [...text.toUpperCase().matchAll(/[AI]AL([123])/gu)].map(([, level]) => Number(level))
  return levels.length === 0 ? null : Math.min(...levels)
}
