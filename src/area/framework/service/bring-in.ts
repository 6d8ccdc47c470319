import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { FrameworkReading } from '../files/framework-file.ts'
import type { FrameworkImportStore, ImportReceipt } from './import-store.ts'
import { type HeldFramework, type ImportPlan, planImport } from './plan-import.ts'

/** Who brings a file in, and when. */
export interface BringingIn {
  readonly store: FrameworkImportStore
  /** null: the command line. */
  readonly by: string | null
  readonly at: Date
  readonly fileName: string
}

/** What somebody was shown before they said yes. */
export type ShownPlan = Pick<ImportPlan, 'deed' | 'revision'>

export interface BroughtIn {
  readonly plan: ImportPlan
  readonly receipt: ImportReceipt
}

/**
 * Brings a framework in as a draft, whole or not at all.
 * @param shown what was looked at before; null when nobody looked
 * @error held as `planImport` says; changed-meanwhile when it would do something else by now
 */
export async function bringIn({ store, by, at, fileName }: BringingIn, reading: FrameworkReading, shown: ShownPlan | null): Promise<Result<BroughtIn, HeldFramework | ChangedMeanwhile>> {
  const planned = await planImport(store, reading)
  if (!planned.ok) return planned
  const plan = planned.value
  if (shown !== null && (shown.deed !== plan.deed || shown.revision !== plan.revision)) return failure({ code: 'changed-meanwhile' })
  const { read, added, changed, unchanged, removed } = plan.changes
  const receipt: ImportReceipt = { fileName, kind: reading.kind, broughtInAt: at, counts: { read, added, changed, unchanged, removed } }
  if (!(await doIt(store, plan, { by, at, changedAt: reading.changedAt ?? at }))) return failure({ code: 'changed-meanwhile' })
  if (plan.deed !== 'nothing') await store.keepReceipt(plan.framework.id, receipt)
  return success({ plan, receipt })
}

/** Somebody else may have been quicker: then nothing was done. */
async function doIt(store: FrameworkImportStore, { deed, framework, revision, follows }: ImportPlan, { by, at, changedAt }: { readonly by: string | null; readonly at: Date; readonly changedAt: Date }): Promise<boolean> {
  switch (deed) {
    case 'nothing':
      return true
    case 'add':
      return (await store.add(framework, { by, at, copiedFrom: follows, changedAt })) !== null
    case 'change':
      return (await store.lock(framework.id)) !== null && store.replace(framework, { revision, changedAt })
  }
}
