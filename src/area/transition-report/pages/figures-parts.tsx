import type { ReactNode } from 'react'
import { Bullets, DataTable, KeyFacts } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import type { ReportLine, StartReport } from '../rules/report.ts'
import { shownParts } from '../rules/shown-parts.ts'
import { type KnownOfFile, charterText, daysText, partText, pastEndText, periodText, reportWords as words, shareText, startedByText, toAgreeText } from '../words/report.ts'

/** The figures of the whole as facts, those of its parts as a table, and what the words mean. */
export function ReportFigures({ report, known }: { readonly report: StartReport; readonly known: KnownOfFile }): ReactNode {
  const { figures, pastEnd } = report.whole
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {words.figuresHeading}: {periodText(report.period)}
      </h2>
      {figures === null ? (
        <p>
          {words.tooFew} {words.tooFewWhy}
        </p>
      ) : (
        <KeyFacts
          facts={[
            { name: words.began, value: formatNumber(figures.began) },
            { name: words.prepared, value: shareText(figures.preparedBefore, figures.began) },
            { name: words.daysWithout, value: figures.medianDaysWithout === null ? words.notShown : daysText(figures.medianDaysWithout), note: words.daysWithoutNote },
            { name: words.whoBegan, value: startedByText(figures, known) },
            { name: words.charter, value: charterText(figures, known) },
            { name: words.daysToAgree, value: toAgreeText(figures, known) },
            { name: words.pastEnd, value: pastEndText(pastEnd, known) },
          ]}
        />
      )}
      <Parts report={report} known={known} />
      <h2 className="nhsuk-heading-m">{words.meaningHeading}</h2>
      <Bullets lines={words.meaning} />
      <p>{words.limits}</p>
    </>
  )
}

function Parts({ report, known }: { readonly report: StartReport; readonly known: KnownOfFile }): ReactNode {
  const parts = shownParts(report)
  if (parts.length === 0) return null
  const isNoneShown = parts.every(({ figures, pastEnd }) => figures === null && pastEnd === null)
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.byPart}</h2>
      {isNoneShown ? (
        <p>{words.noParts}</p>
      ) : (
        <>
          <DataTable caption={words.byPart} isCaptionHidden columns={[words.part, words.began, words.prepared, words.daysWithout, words.charter, words.pastEnd].map((heading) => ({ heading }))} rows={parts.map((line) => partRow(line, partName(line, report), known))} />
          {parts.some(({ unit }) => unit.depth > 1) && <p>{words.partsNote}</p>}
        </>
      )}
    </>
  )
}

/** Below the first level, with the part that holds it. */
function partName({ unit }: ReportLine, { parts }: StartReport): string {
  return partText(unit.name, parts.find((part) => part.unit.id === unit.parentId)?.unit.name ?? null)
}

function partRow({ figures, pastEnd }: ReportLine, name: string, known: KnownOfFile): readonly ReactNode[] {
  const end = pastEndText(pastEnd, known)
  if (figures === null) return [name, words.notShown, words.notShown, words.notShown, words.notShown, end]
  return [name, formatNumber(figures.began), shareText(figures.preparedBefore, figures.began), figures.medianDaysWithout === null ? words.notShown : daysText(figures.medianDaysWithout), charterText(figures, known), end]
}
