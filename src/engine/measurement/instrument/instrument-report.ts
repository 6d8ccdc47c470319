import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import { type DomainReport, domainReport } from './domain-report.ts'
import { type FreedCorrelation, freedCorrelation } from './freed-correlation.ts'
import { type PairSums, pairSums } from './pair-sums.ts'
import { type ParcelTable, type ParcelsOfPerson, parcelTable } from './people-answers.ts'
import { scoreCorrelation } from './scores.ts'

/** What answers of an organisation's people say about the questions themselves: whether management and leadership are two things in them. */
export interface InstrumentReport {
  /** Who rated at least 3 capabilities in each domain. */
  readonly people: number
  readonly management: DomainReport
  readonly leadership: DomainReport
  /** Of the two scores as people see them; null where one never varies. */
  readonly correlation: { readonly value: number; readonly interval: Interval } | null
  /** The same as it would be without the error of either score; null where a domain does not hang together at all. */
  readonly freed: FreedCorrelation | null
  readonly verdict: ScoresVerdict
}

/** Whether two scores say more than one would. */
export type ScoresVerdict = 'two-scores' | 'cannot-tell' | 'one-score'

/** People below whom nothing is said about the questions. */
const fewestPeopleForReport = 30

/** A correlation without error from here on is too near to 1 for two scores. Rönkkö and Cho 2022 judge by the limit of the 95% interval, and the R package semTools of the first author draws the line at 0.9. */
const nearlyOneScore = 0.9

/**
 * How the questions did with the people who answered them. Capabilities are taken as parcels: the mean of what somebody rated in each.
 * @param people one entry each, null where a capability has no rating; everybody with the same capabilities in the same order
 * @error too-few-people below 30 who rated 3 capabilities or more in each domain
 * @source alpha with the interval of Feldt; omega of one factor; correlation freed of error as Spearman 1904, with a jackknife interval; two scores only where the interval lies below 0.9 (Rönkkö and Cho 2022), one
 *   where it lies at 0.9 or above
 */
export function instrumentReport(people: readonly ParcelsOfPerson[]): Result<InstrumentReport, 'too-few-people'> {
  const table = parcelTable(people)
  if (table.people < fewestPeopleForReport) return failure('too-few-people')
  const sums = pairSums(table)
  const [management, leadership] = [domainReport(table, sums, 'management'), domainReport(table, sums, 'leadership')]
  const freed = freedOf(table, sums, management, leadership)
  return success({ people: table.people, management, leadership, correlation: scoreCorrelation(table), freed, verdict: verdictOf(freed) })
}

function freedOf(table: ParcelTable, sums: PairSums, management: DomainReport, leadership: DomainReport): FreedCorrelation | null {
  const reliability = Math.sqrt(Math.max(0, management.alpha?.value ?? 0) * Math.max(0, leadership.alpha?.value ?? 0))
  return reliability === 0 ? null : freedCorrelation(table, sums, reliability)
}

function verdictOf(freed: FreedCorrelation | null): ScoresVerdict {
  if (freed === null) return 'cannot-tell'
  if (freed.found.interval.upper < nearlyOneScore) return 'two-scores'
  return freed.found.interval.lower >= nearlyOneScore ? 'one-score' : 'cannot-tell'
}
