import { type MlfArea, type MlfCompetency, mlfAreas } from '../content/mlf-competencies.ts'
import type { Framework, FrameworkItem } from './framework.ts'

/** A competency of the other framework with what goes with it in a framework of capabilities. */
export interface CoveredCompetency extends MlfCompetency {
  /** None: nothing goes with it. */
  readonly goesWith: readonly FrameworkItem[]
}

/** A domain of the other framework with its standards. */
export interface CoveredArea {
  readonly area: MlfArea
  readonly name: string
  readonly alsoCalled: string | null
  readonly standards: readonly { readonly name: string; readonly competencies: readonly CoveredCompetency[] }[]
}

/**
 * How a framework goes with the competencies of another, by their names alone.
 * @param competencies in their order
 * @returns every domain, standard and competency once
 */
export function competencyCoverage({ items }: Pick<Framework, 'items'>, competencies: readonly MlfCompetency[]): readonly CoveredArea[] {
  const covered = competencies.map((one): CoveredCompetency => ({ ...one, goesWith: items.filter(({ goesWith }) => goesWith.includes(one.name)) }))
  // The names of the table are those of the type.
  return (Object.keys(mlfAreas) as MlfArea[]).map((area) => {
    const standards = Map.groupBy(covered.filter((one) => one.area === area), ({ standard }) => standard)
    return { area, ...mlfAreas[area], standards: [...standards].map(([name, inStandard]) => ({ name, competencies: inStandard })) }
  })
}

/** Every competency of the areas, in order. */
export function coveredCompetencies(areas: readonly CoveredArea[]): readonly CoveredCompetency[] {
  return areas.flatMap(({ standards }) => standards.flatMap(({ competencies }) => competencies))
}
