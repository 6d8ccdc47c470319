import type { ReportLine, StartReport } from './report.ts'

/** The parts that are listed: those with a figure, and all straight below the whole, so that who looks for a division finds why it has none. */
export function shownParts({ parts }: StartReport): readonly ReportLine[] {
  return parts.filter(({ unit, figures, pastEnd }) => unit.depth === 1 || figures !== null || pastEnd !== null)
}
