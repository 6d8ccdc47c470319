import type { FormOrigin } from '../../../platform/design/index.ts'
import type { Names } from '../../people/index.ts'
import type { MeasureView } from '../service/see-measure.ts'

/** A measure as its page shows it. */
export interface MeasurePageModel extends MeasureView {
  readonly names: Names
  readonly done: string | null
  /** For the form that takes the last entry back. */
  readonly from: FormOrigin
}
