import type { ReactNode } from 'react'
import { href, paths } from '../../../../platform/http/paths.ts'
import { receiptWords as words } from '../../words/import.ts'

/**
 * A framework of the organisation's own as files, and the way to what its last file did.
 * @param lastFile the name of the file that came in last; null when none did
 */
export function FileLinks({ frameworkId, lastFile }: { readonly frameworkId: string; readonly lastFile: string | null }): ReactNode {
  const own = { framework: frameworkId }
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.filesHeading}</h2>
      <p className="ek-download">
        <a href={href(paths.frameworkCase, own)}>{words.caseFile}</a>
      </p>
      <p className="ek-download">
        <a href={href(paths.frameworkCsv, own)}>{words.csvFile}</a>
      </p>
      {lastFile !== null && (
        <p>
          <a href={href(paths.frameworkBroughtIn, own)}>{words.lastFile(lastFile)}</a>
        </p>
      )}
    </section>
  )
}
