import type { ReactNode } from 'react'
import type { FormOrigin } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { StaffImport } from '../staff-import.ts'
import { importPageWords } from '../words/import-pages.ts'
import { DiscardForm } from './discard-form.tsx'

const { noAdministrator: words, plan } = importPageWords

/** An import that would leave nobody to run the service here: the ways out of it. */
export function NoAdministrator({ found, from }: { readonly found: StaffImport; readonly from: FormOrigin }): ReactNode {
  return (
    <div className="ek-reading">
      <ul>
        {words.how.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>
        <a href={href(paths.importColumns, { import: found.importId })}>{words.again}</a>
      </p>
      <p>
        <a href={href(paths.roles)}>{words.roles}</a>
      </p>
      <DiscardForm importId={found.importId} version={found.version} text={plan.discard} from={from} />
    </div>
  )
}
