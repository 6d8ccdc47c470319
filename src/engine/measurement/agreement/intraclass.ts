import type { Interval } from '../../../kernel/statistics/interval.ts'
import { fisherQuantile } from '../../../kernel/statistics/fisher.ts'
import { mean, sum } from '../../../kernel/statistics/mean.ts'

/** Which intraclass correlation: judges differ for each target; are a sample who all judge; or are the only ones. Of one judge, or of the mean of all. */
export type IntraclassKind = 'ICC1' | 'ICC2' | 'ICC3' | 'ICC1k' | 'ICC2k' | 'ICC3k'

export interface Intraclass {
  readonly kind: IntraclassKind
  readonly value: number
  /** Of the test that targets do not differ. */
  readonly fisher: number
  /** 95% */
  readonly interval: Interval
}

interface Squares {
  readonly targets: number
  readonly judges: number
  readonly between: number
  readonly within: number
  readonly ofJudges: number
  readonly rest: number
}

/**
 * The six intraclass correlations of targets that were each judged by the same number of judges.
 * @param table one row for each target, at least 2; each with one score of each judge, at least 2
 * @returns null where nothing varies within targets: no correlation is defined
 * @source Shrout and Fleiss 1979; limits of the second kind by McGraw and Wong 1996
 */
export function intraclass(table: readonly (readonly number[])[]): readonly Intraclass[] | null {
  const squares = squaresOf(table)
  if (!(squares.within > 0) || !(squares.rest > 0)) return null
  const { judges } = squares
  const [first, second, third] = [ofOtherJudges(squares), ofSampledJudges(squares), ofTheseJudges(squares)]
  const stepped = ({ lower, upper }: Interval) => ({ lower: meanOf(lower, judges), upper: meanOf(upper, judges) })
  const single: readonly Intraclass[] = [{ kind: 'ICC1', ...first }, { kind: 'ICC2', ...second }, { kind: 'ICC3', ...third }]
  const kinds = ['ICC1k', 'ICC2k', 'ICC3k'] as const
  return [...single, ...single.map((one, place) => ({ ...one, kind: kinds[place] ?? 'ICC1k', value: meanOf(one.value, judges), interval: stepped(one.interval) }))]
}

/** What the mean of several judges would have. @source Spearman and Brown 1910 */
function meanOf(value: number, judges: number): number {
  return (judges * value) / (1 + (judges - 1) * value)
}

function squaresOf(table: readonly (readonly number[])[]): Squares {
  const [targets, judges] = [table.length, table[0]?.length ?? 0]
  const all = mean(table.flat())
  const ofTargets = table.map(mean)
  const ofJudges = Array.from({ length: judges }, (_, judge) => mean(table.map((row) => row[judge] ?? NaN)))
  const [between, judged] = [judges * sum(ofTargets.map((one) => (one - all) * (one - all))), targets * sum(ofJudges.map((one) => (one - all) * (one - all)))]
  const within = sum(table.flatMap((row, target) => row.map((one) => (one - (ofTargets[target] ?? NaN)) * (one - (ofTargets[target] ?? NaN)))))
  return {
    targets, judges, between: between / (targets - 1), within: within / (targets * (judges - 1)), ofJudges: judged / (judges - 1), rest: (within - judged) / ((targets - 1) * (judges - 1)),
  }
}

type Correlation = Omit<Intraclass, 'kind'>

function ofOtherJudges({ targets, judges, between, within }: Squares): Correlation {
  return withLimits(between / within, judges, targets - 1, targets * (judges - 1))
}

function ofTheseJudges({ targets, judges, between, rest }: Squares): Correlation {
  return withLimits(between / rest, judges, targets - 1, (targets - 1) * (judges - 1))
}

function withLimits(fisher: number, judges: number, above: number, below: number): Correlation {
  const of = (ratio: number) => (ratio - 1) / (ratio + judges - 1)
  return { value: of(fisher), fisher, interval: { lower: of(fisher / fisherQuantile(0.975, above, below)), upper: of(fisher * fisherQuantile(0.975, below, above)) } }
}

function ofSampledJudges({ targets, judges, between, ofJudges, rest }: Squares): Correlation {
  const value = (between - rest) / (between + (judges - 1) * rest + (judges * (ofJudges - rest)) / targets)
  const harder = (judges * value * ofJudges) / rest
  const others = targets * (1 + (judges - 1) * value) - judges * value
  const freedom = ((judges - 1) * (targets - 1) * (harder + others) * (harder + others)) / ((targets - 1) * harder * harder + others * others)
  const spread = judges * ofJudges + (judges * targets - judges - targets) * rest
  const [low, high] = [fisherQuantile(0.975, targets - 1, freedom), fisherQuantile(0.975, freedom, targets - 1)]
  return {
    value, fisher: between / rest,
    interval: { lower: (targets * (between - low * rest)) / (low * spread + targets * between), upper: (targets * (high * between - rest)) / (spread + targets * high * between) },
  }
}
