import type { AskedBehaviour } from '../reading/read-behaviours.ts'
import { capabilityTrapModel } from './capability-trap.ts'
import { interruptionsModel } from './interruptions.ts'
import type { StaffModel } from './model.ts'
import { mutualLearningModel } from './mutual-learning.ts'
import { normErosionModel } from './norm-erosion.ts'

const models: readonly StaffModel[] = [mutualLearningModel, capabilityTrapModel, interruptionsModel, normErosionModel]

/**
 * The model that a behaviour speaks of: the one of whose own parameters it has most. Where that does not decide, its id and description do.
 * @returns null when neither does
 */
export function recogniseModel({ id, model: description, params }: AskedBehaviour): StaffModel | null {
  const shareOf = ({ ownParameters }: StaffModel): number => ownParameters.filter((name) => Object.hasOwn(params, name)).length / ownParameters.length
  const most = Math.max(...models.map(shareOf))
  const nearest = models.filter((one) => shareOf(one) === most)
  const described = nearest.filter(({ describedBy }) => describedBy.test(`${id} ${description}`))
  const [only, ...more] = nearest.length === 1 ? nearest : described
  return more.length === 0 ? (only ?? null) : null
}
