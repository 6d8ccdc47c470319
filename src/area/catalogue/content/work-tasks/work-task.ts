import type { Domain } from '../../../../kernel/vocabulary.ts'
import { type Stage, stages } from '../../../../kernel/workforce.ts'
import type { CatalogueEntry } from '../../rules/entry.ts'
import { judgedTime, shippedEntry } from '../shipped-entry.ts'

/** A piece of ordinary work that is done on purpose to learn one capability. */
interface WorkTask {
  readonly capability: string
  readonly domain: Domain
  readonly id: string
  readonly title: string
  readonly about: string
  /** Hours in one month. */
  readonly hours: readonly [number, number]
  readonly why: string
  readonly contentWhy: string
  readonly proof: string
  readonly atStage: Readonly<Record<Stage, string>>
}

/** Something that costs nothing, is done within a month, and is called what it is. */
export function workTask({ capability, domain, id, title, about, hours, why, contentWhy, proof, atStage }: WorkTask): CatalogueEntry {
  const share = 90
  return shippedEntry({
    id,
    kind: 'work-task',
    title,
    about,
    audience: 'Everybody; what to do differs by stage.',
    stages,
    atStage,
    time: judgedTime(hours, hours, [1, 1]),
    cost: { kind: 'nothing' },
    titleNames: domain,
    titleWhy: domain === 'management' ? 'The title says manage.' : 'The title says lead.',
    content: { kind: 'shares', management: domain === 'management' ? share : 100 - share, leadership: domain === 'leadership' ? share : 100 - share, why: contentWhy },
    builds: [{ capability, why }],
    proof,
  })
}
