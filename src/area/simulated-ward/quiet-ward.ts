import { viewOf } from '../../engine/ward/index.ts'
import type { SmallWardModel } from '../../platform/design/charts/small-ward.tsx'
import { quietWard } from './rules/quiet-ward.ts'
import { smallWardOf } from './view/small-ward.ts'

let picture: SmallWardModel | null = null

/** The small ward of the front page as it stands when the page is sent: the same for everybody, so it is run once. */
export function quietWardPicture(): SmallWardModel {
  picture ??= smallWardOf(viewOf(quietWard().ward))
  return picture
}
