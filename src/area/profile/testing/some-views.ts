import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Reply } from '../../../kernel/rating.ts'
import type { Aspect, Domain } from '../../../kernel/vocabulary.ts'
import type { AskedCapability } from '../../framework/index.ts'
import { type Assessed, type Profile, type ProfileFacts, profileOf } from '../rules/profile.ts'
import type { ColleagueView, DomainFigure, View } from '../rules/views.ts'

/** The day of all these tests. */
export const today = aDay('2026-11-26')
export const earlierAt = new Date('2025-11-20T12:00:00Z')
export const laterAt = new Date('2026-11-20T12:00:00Z')

/** A capability with behaviours called after it: 'm1' has 'm1-1', 'm1-2'. */
export function aCapability(code: string, domain: Domain | null, { behaviours = 1, aspect = 'focus' }: { readonly behaviours?: number; readonly aspect?: Aspect } = {}): AskedCapability {
  return { itemId: code, code: code.toUpperCase(), name: `Capability ${code}`, about: null, domain, aspect: domain === null ? null : aspect, trends: [], behaviours: Array.from({ length: behaviours }, (_, at) => ({ itemId: `${code}-${at + 1}`, code: null, text: `Do ${code}-${at + 1}` })) }
}

/** Four behaviours of each domain, in two capabilities each. */
export const capabilities: readonly AskedCapability[] = [
  aCapability('m1', 'management', { behaviours: 3 }),
  aCapability('m2', 'management', { aspect: 'risk' }),
  aCapability('l1', 'leadership', { behaviours: 3 }),
  aCapability('l2', 'leadership', { aspect: 'risk' }),
]

/** Replies by capability, in the order of its behaviours. */
export function replies(given: Readonly<Record<string, readonly Reply[]>>): ReadonlyMap<string, Reply> {
  return new Map(Object.entries(given).flatMap(([code, of]) => of.map((reply, at) => [`${code}-${at + 1}`, reply] as const)))
}

/** The person's own view. */
export function ownView(given: Readonly<Record<string, readonly Reply[]>>, at = laterAt): View {
  return { by: 'self', name: '', at, replies: replies(given), standing: new Map() }
}

/** A supervisor's view. */
export function supervisorView(given: Readonly<Record<string, readonly Reply[]>>, standing: View['standing'] = new Map()): View {
  return { by: 'supervisor', name: 'Sam Patel', at: laterAt, replies: replies(given), standing }
}

/** Everybody rates everything the same. */
export function allThe(reply: Reply): Readonly<Record<string, readonly Reply[]>> {
  return { m1: [reply, reply, reply], m2: [reply], l1: [reply, reply, reply], l2: [reply] }
}

/** A figure of colleagues. */
export function aFigure(value: number, error: number, reliability = 0.6): DomainFigure {
  return { value, error, reliability }
}

/** Twelve colleagues who are quite sure: far more management than leadership. */
export function aColleagueView(given: Partial<ColleagueView> = {}): ColleagueView {
  return {
    viewId: 'round', at: laterAt, colleagues: 12, frameworkId: 'framework', form: 'full', stage: 'first-line', covariance: 0.005,
    domains: { management: aFigure(4.2, 0.15), leadership: aFigure(2.3, 0.15) },
    aspects: [], capabilities: new Map(), components: 'default', ...given,
  }
}

/** What was assessed, by these views. */
export function assessedBy(views: readonly View[], given: Partial<Assessed> = {}): Assessed {
  return { assessmentId: 'assessment', form: 'short', stage: 'first-line', frameworkId: 'framework', capabilities, allOfStage: capabilities, views, earlier: null, isSupervisorAsked: false, ...given }
}

/** A profile of somebody who has held no post. */
export function aProfile(given: Partial<ProfileFacts>): Profile {
  return profileOf({ assessed: null, colleagueViews: [], colleagueCapabilities: capabilities, post: null, chosenFirst: null, today, ...given })
}
