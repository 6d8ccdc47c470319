import { homeOwnData } from './area/home/index.ts'
import { ownDataParts } from './area/own-data/index.ts'

/** Everything that is kept about people, over all areas. */
export const ownData = ownDataParts([homeOwnData])
