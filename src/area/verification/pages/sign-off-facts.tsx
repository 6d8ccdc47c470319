import type { ReactNode } from 'react'
import type { Verification } from '../records.ts'
import type { Comparison } from '../rules/shared.ts'
import { confirmWords as words } from '../words/confirm.ts'

/** For how much a sign-off stands now; nothing where there is none. */
export function SignOffFacts({ verification, comparison: { capabilities } }: { readonly verification: Verification; readonly comparison: Comparison }): ReactNode {
  if (verification.state !== 'signed-off') return null
  const count = (standing: string) => capabilities.filter((one) => one.standing === standing).length
  const changed = count('reset')
  return (
    <p>
      {words.standsForSome(count('confirmed'), capabilities.length)} {changed > 0 && words.changedSince(changed)}
    </p>
  )
}
