import type { ReactNode } from 'react'
import { type FormOrigin, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { unreadable } from '../jobs/import-job-names.ts'
import type { ImportStanding } from '../rules/import-standing.ts'
import type { StaffImport } from '../staff-import.ts'
import { importPageWords } from '../words/import-pages.ts'

const words = importPageWords.atWork

/** How far the work on an import is. */
export function AtWork({ found, standing }: { readonly found: StaffImport; readonly standing: ImportStanding & { readonly kind: 'at-work' } }): ReactNode {
  const { deed, progress, isRetried, isSlow } = standing
  return (
    <div className="ek-reading">
      <p>
        {words.leave} {deed === 'apply' && words.mail}
      </p>
      {progress === null ? (
        <p>{words.waiting}</p>
      ) : (
        <>
          <progress max={progress.total} value={progress.done} aria-label={words.progress} />
          <p>{words.step(progress.done, progress.total)}</p>
        </>
      )}
      {isRetried && <p>{words.again}</p>}
      <p>{isSlow ? words.slow : words.refreshes}</p>
      <p>
        <a href={href(paths.import, { import: found.importId })}>{words.look}</a>
      </p>
    </div>
  )
}

/** The work came to no end: it is tried again, or the import is let go. */
export function Stuck({ found, standing, from }: { readonly found: StaffImport; readonly standing: ImportStanding & { readonly kind: 'stuck' }; readonly from: FormOrigin }): ReactNode {
  const { deed, problem } = standing
  const { stuck, plan } = importPageWords
  const other = deed === 'undo' ? { text: stuck.leave, name: 'act', value: 'leave', isSecondary: true } : { text: plan.discard, name: 'act', value: 'discard', isSecondary: true }
  return (
    <div className="ek-reading">
      <p>{problem === unreadable ? stuck.unreadable : stuck.unexpected}</p>
      <PlainForm action={href(paths.importConfirm, { import: found.importId })} from={from} carried={{ version: [String(found.version)] }} buttons={[{ text: stuck.retry, name: 'act', value: 'retry' }, other]} />
    </div>
  )
}
