import { quietWard } from '../../area/simulated-ward/rules/quiet-ward.ts'
import { smallWardOf } from '../../area/simulated-ward/view/small-ward.ts'
import { viewOf } from '../../engine/ward/view/ward-view.ts'

/** A worker in which the small ward of the front page lives: an hour passes for each message. After its last hour it begins anew. */

let live = quietWard()

addEventListener('message', () => {
  if (live.isOver) live = quietWard()
  else live.passAnHour()
  postMessage(smallWardOf(viewOf(live.ward)))
})
