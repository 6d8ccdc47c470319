import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { chanceBits } from '../staff/mutual-learning/happening.ts'
import { type Organisation, begin, codeChances, makeNaive, roomFor } from '../staff/mutual-learning/organisation.ts'
import { codeLearns, membersLearn, takeLean, turnReality } from '../staff/mutual-learning/rules.ts'
import type { Sources } from '../staff/mutual-learning/sources.ts'

/** Ways of doing things here of which each is right or not. @source March 1991 has 30 */
const dimensions = 30

/** How a week of mutual learning goes, as chances of a week. */
export interface LearningPace {
  /** That somebody takes over a way of doing things from how it is laid down here. */
  readonly conform: number
  /** How well what is laid down follows those who know better. */
  readonly listen: number
  /** That a way of doing things that was right is so no more: new patients, systems, rules. */
  readonly turbulence: number
}

/** What is laid down here ("how we do it"), and what each knows of how it works best: each learns from the other, by the rules of mutual learning. */
export class KnowHow {
  private readonly organisation: Organisation
  private readonly sources: Sources

  /** @param chance of a purpose */
  constructor(people: number, chance: (purpose: string) => RandomSource) {
    this.organisation = roomFor({ dimensions, members: people, memberLearning: { kind: 'alike', chance: 0 }, codeLearning: 0, turnover: 0, turbulence: 0, periods: 0 })
    this.sources = { reality: chance('reality'), beliefs: chance('beliefs'), members: chance('members'), code: chance('code'), turnover: chance('turnover'), turbulence: chance('turbulence') }
    begin(this.organisation, this.sources)
  }

  /** A week of learning: both sides from what was known at its start; then the world turns. */
  liveAWeek({ conform, listen, turbulence }: LearningPace): void {
    const { organisation, sources } = this
    organisation.memberChances.fill(chanceBits(conform))
    organisation.codeChances.set(codeChances(listen, organisation.memberKnows.length))
    takeLean(organisation)
    membersLearn(organisation, sources.members)
    codeLearns(organisation, sources.code)
    if (turbulence > 0) turnReality(organisation, turbulence, sources.turbulence)
  }

  /** Somebody new comes, with beliefs from elsewhere. */
  replace(person: number): void {
    makeNaive(this.organisation, person, this.sources.turnover)
  }

  /** Share of ways that are laid down rightly. */
  get laidDown(): number {
    return (this.organisation.codeKnows[0] ?? 0) / dimensions
  }

  /** Share of ways that people know rightly, over all of them. */
  get known(): number {
    const { memberKnows } = this.organisation
    return memberKnows.reduce((sum, one) => sum + one, 0) / (memberKnows.length * dimensions)
  }
}

