import type { Situation } from './facts.ts'
import type { SecondLook } from './step-codes.ts'

const looks: Readonly<Record<SecondLook, (situation: Situation) => boolean>> = {
  'stakes-but-little-harm': ({ factors, severity }) => factors.includes('life-and-death') && severity === 'little',
  'autonomy-but-no-backing': ({ factors, answers }) => factors.includes('autonomy') && answers.backingNeeded === 'no',
  'interdependence-but-you-know': ({ factors, answers }) => factors.includes('interdependencies') && answers.youKnowEnough === 'yes',
  'resources-but-nothing-of-money': ({ factors, signs }) => factors.includes('resources') && !signs.some((sign) => sign === 'budget' || sign === 'staffing'),
}

/**
 * Answers that sit oddly with a factor that was said to weigh: worth asking oneself again, no more.
 * @source ours: the six factors are the article's, what they make doubtful is our judgement
 */
export function secondLooksAt(situation: Situation): readonly SecondLook[] {
  // Keys of the table are the closed set.
  return (Object.keys(looks) as SecondLook[]).filter((look) => looks[look](situation))
}
