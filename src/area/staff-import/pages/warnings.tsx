import type { ReactNode } from 'react'
import { DataTable } from '../../../platform/design/index.ts'
import type { Findings } from '../findings.ts'
import { importPageWords } from '../words/import-pages.ts'
import { importWarningWords } from '../words/import-warnings.ts'

const words = importPageWords.plan
/** Warnings that the page lists: each stands for all rows of one kind and value. */
const warningsListed = 100

/** What a person should look at, and what keeps nothing from being imported. Assignments that end, the page says above. */
export function Warnings({ findings, endMissing, isDone = false }: { readonly findings: Findings; readonly endMissing: boolean; readonly isDone?: boolean }): ReactNode {
  const warnings = findings.warnings.filter(({ code }) => !(endMissing && code === 'not-in-file'))
  if (warnings.length === 0) return null
  const shown = warnings.slice(0, warningsListed)
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.warningsHeading}</h2>
      {!isDone && <p>{words.warningsNote}</p>}
      <DataTable
        caption={words.warningsCaption}
        columns={Object.values(words.warningsColumns).map((heading) => ({ heading }))}
        rows={shown.map((warning) => {
          const { where, what, mend } = importWarningWords(warning, warning.rowCount)
          return [where, what, mend]
        })}
      />
      {warnings.length > shown.length && <p>{words.moreWarnings(warnings.length - shown.length)}</p>}
    </>
  )
}
