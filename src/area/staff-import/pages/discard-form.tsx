import type { ReactNode } from 'react'
import { type FormOrigin, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'

/** Ends an import before anything was changed. */
export function DiscardForm({ importId, version, text, from }: { readonly importId: string; readonly version: number; readonly text: string; readonly from: FormOrigin }): ReactNode {
  return <PlainForm action={href(paths.importConfirm, { import: importId })} from={from} carried={{ version: [String(version)] }} buttons={[{ text, name: 'act', value: 'discard', isSecondary: true }]} />
}
