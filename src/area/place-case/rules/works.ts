import type { Domain } from '../../../kernel/vocabulary.ts'

/** What your days in a round can go into, by case. Each raises what a place can do, of the same name; `meet` and `residents` raise trust. */
export const homeWorks = ['list', 'form', 'figures', 'criteria', 'meet', 'homeFirst', 'trial', 'stand'] as const
export const neighbourhoodWorks = ['find', 'plan', 'data', 'diary', 'residents', 'volunteers', 'purpose', 'streets'] as const
export type WorkName = (typeof homeWorks)[number] | (typeof neighbourhoodWorks)[number]

/** What a place can do, and how far its partners trust one another. */
export type LevelName = Exclude<WorkName, 'meet' | 'residents'> | 'trust'

/** Of each, 0 nothing to 1 as good as it can be; what a case does not know is absent. */
export type Levels = Readonly<Partial<Record<LevelName, number>>>

/** A level by its name; 0 where the case does not know it. */
export function levelOf(levels: Levels, name: LevelName): number {
  return levels[name] ?? 0
}

/** The first four works of a case are management, the last four leadership. */
export function domainOfWork(works: readonly WorkName[], work: WorkName): Domain {
  return works.indexOf(work) < works.length / 2 ? 'management' : 'leadership'
}

/** What a work raises. */
export function raisedBy(work: WorkName): LevelName {
  return work === 'meet' || work === 'residents' ? 'trust' : work
}
