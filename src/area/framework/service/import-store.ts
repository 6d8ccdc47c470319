import type { Making, OwnFramework } from '../records.ts'
import type { Framework, FrameworkItem } from '../rules/framework.ts'
import type { FrameworkFileKind } from '../files/framework-file.ts'
import type { ItemCounts } from '../rules/compare-frameworks.ts'

/** What a file did when it was brought in. */
export interface ImportReceipt {
  readonly fileName: string
  readonly kind: FrameworkFileKind
  readonly broughtInAt: Date
  readonly counts: ItemCounts
}

/** What bringing frameworks in needs of the organisation's own ones. */
export interface FrameworkImportStore {
  /** The newest first. */
  readonly frameworks: () => Promise<readonly OwnFramework[]>
  readonly items: (frameworkId: string) => Promise<readonly FrameworkItem[]>
  /** With all others who would change it made to wait. */
  readonly lock: (frameworkId: string) => Promise<OwnFramework | null>
  /** @returns null when one of this id is there already */
  readonly add: (framework: Framework, making: Making) => Promise<OwnFramework | null>
  /** Puts other words into a draft. @returns false when there is no draft of this revision */
  readonly replace: (framework: Framework, from: Pick<OwnFramework, 'revision' | 'changedAt'>) => Promise<boolean>
  /** The last one of each framework stays. */
  readonly keepReceipt: (frameworkId: string, receipt: ImportReceipt) => Promise<void>
}
