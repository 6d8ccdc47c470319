import { type Organisation, begin, roomFor } from './organisation.ts'
import { codeLearns, membersLearn, takeLean, turnOver, turnReality } from './rules.ts'
import { type Sources, sourcesOf } from './sources.ts'
import type { KnowledgeOverTime, MutualLearning } from './types.ts'

/**
 * Runs mutual learning: an organisation's code and its members, each learning from the other.
 * A period: members take over beliefs of the code, while the code takes the majority among members who know more than it does, both from the beliefs at the
 * start of the period; then turnover; then turbulence. At the start the code believes nothing; members believe no, nothing or yes with equal chance.
 * @param replications independent runs, 1 or more; one alone has no standard error (NaN)
 * @param seed of the sources of chance. With one seed, each replication begins alike, whatever the rates of learning, turnover and turbulence are
 * @source March, Exploration and exploitation in organizational learning, Organization Science 2 (1991) 71-87; what it leaves open is our choice,
 *   docs/explanation/staff-models.md
 * @example 30 dimensions, 50 members, p1 and p2 of 0.1, no turnover, no turbulence, 120 periods: the code ends at about 0.75
 */
export function learnMutually(learning: MutualLearning, replications: number, seed: number): KnowledgeOverTime {
  const sources = sourcesOf(seed)
  const organisation = roomFor(learning)
  const tally = emptyTally(learning.periods)
  for (let replication = 0; replication < replications; replication += 1) {
    begin(organisation, sources)
    count(tally, 0, organisation)
    let isAtRest = false
    for (let period = 1; period <= learning.periods; period += 1) {
      isAtRest = isAtRest || livePeriod(organisation, learning, sources) === 'at-rest'
      count(tally, period, organisation)
    }
  }
  return knowledgeOf(tally, learning, replications)
}

/** @returns at rest when nothing can change any more: all believe what the code believes, nobody comes, and reality stays */
function livePeriod(organisation: Organisation, { turnover, turbulence }: MutualLearning, sources: Sources): 'at-rest' | 'moving' {
  takeLean(organisation)
  const isAnyDifferent = membersLearn(organisation, sources.members)
  codeLearns(organisation, sources.code)
  if (turnover > 0) turnOver(organisation, turnover, sources.turnover)
  if (turbulence > 0) turnReality(organisation, turbulence, sources.turbulence)
  return isAnyDifferent || turnover > 0 || turbulence > 0 ? 'moving' : 'at-rest'
}

/** Sums over replications, by period: whole numbers, so that no order of adding matters. */
interface Tally {
  readonly code: Float64Array
  readonly codeSquares: Float64Array
  readonly members: Float64Array
}

function emptyTally(periods: number): Tally {
  const column = (): Float64Array => new Float64Array(periods + 1)
  return { code: column(), codeSquares: column(), members: column() }
}

function count({ code, codeSquares, members }: Tally, period: number, { codeKnows, memberKnows }: Organisation): void {
  const known = codeKnows[0] ?? 0
  let ofMembers = 0
  for (let member = 0; member < memberKnows.length; member += 1) ofMembers += memberKnows[member] ?? 0
  code[period] = (code[period] ?? 0) + known
  codeSquares[period] = (codeSquares[period] ?? 0) + known * known
  members[period] = (members[period] ?? 0) + ofMembers
}

function knowledgeOf(tally: Tally, { dimensions, members }: MutualLearning, replications: number): KnowledgeOverTime {
  return {
    code: tally.code.map((sum) => sum / (replications * dimensions)),
    members: tally.members.map((sum) => sum / (replications * members * dimensions)),
    codeStandardError: tally.code.map((sum, period) => {
      const variance = ((tally.codeSquares[period] ?? 0) - (sum * sum) / replications) / (replications - 1)
      return Math.sqrt(variance / replications) / dimensions
    }),
  }
}
