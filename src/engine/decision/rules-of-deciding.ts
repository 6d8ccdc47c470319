import { type Audience, type Question, type Situation, type WayOfDeciding, questions, waysOfDeciding } from './facts.ts'
import type { RuleCode } from './step-codes.ts'
import { possible } from './unsure.ts'

/** Every question answered with yes or no. */
export type KnownAnswers = Readonly<Record<Question, 'yes' | 'no'>>

/** A published rule: when it holds, these ways of deciding are closed, because they would risk the quality of the decision or its being carried out. */
export interface DecidingRule {
  readonly code: RuleCode
  readonly holds: (answers: KnownAnswers) => boolean
  readonly closes: Readonly<Record<Audience, readonly WayOfDeciding[]>>
}

const isUnbacked = (answers: KnownAnswers): boolean => answers.backingNeeded === 'yes' && answers.wouldBackYou === 'no'
const isQualityUntold = (answers: KnownAnswers): boolean => answers.qualityMatters === 'yes' && answers.youKnowEnough === 'no'
const isAimNotShared = (answers: KnownAnswers): boolean => answers.qualityMatters === 'yes' && answers.shareTheAim === 'no'

/**
 * The rules, in our words. AI: decide alone. AII: ask for facts, decide alone. CI: hear people one by one, decide. CII: hear them together, decide.
 * GII: decide together. GI: decide together with one person. DI: let one person decide.
 * @source Vroom and Yetton 1973, seven rules for groups; Vroom and Jago 1974, Decision Sciences 5:743, rules for one person. Neither table was at hand in print; see docs/explanation/how-the-situation-reader-decides.md
 */
export const rulesOfDeciding: readonly DecidingRule[] = [
  { code: 'leader-information', holds: isQualityUntold, closes: { group: ['AI'], 'one-person': ['AI'] } },
  { code: 'their-information', holds: (answers) => answers.qualityMatters === 'yes' && answers.theyKnowEnough === 'no', closes: { group: [], 'one-person': ['DI'] } },
  { code: 'shared-aim', holds: isAimNotShared, closes: { group: ['GII'], 'one-person': ['DI'] } },
  { code: 'shared-aim-one-person', holds: (answers) => isAimNotShared(answers) && !isUnbacked(answers), closes: { group: [], 'one-person': ['GI'] } },
  { code: 'unclear-problem', holds: (answers) => isQualityUntold(answers) && answers.problemIsClear === 'no', closes: { group: ['AI', 'AII', 'CI'], 'one-person': ['AI', 'AII'] } },
  { code: 'backing', holds: isUnbacked, closes: { group: ['AI', 'AII'], 'one-person': ['AI', 'AII'] } },
  { code: 'disagreement', holds: (answers) => isUnbacked(answers) && answers.willDisagree === 'yes', closes: { group: ['AI', 'AII', 'CI'], 'one-person': [] } },
  { code: 'fairness', holds: (answers) => answers.qualityMatters === 'no' && isUnbacked(answers), closes: { group: ['AI', 'AII', 'CI', 'CII'], 'one-person': ['AI', 'AII', 'CI'] } },
  {
    code: 'backing-first',
    holds: (answers) => isUnbacked(answers) && answers.qualityMatters === 'yes' && answers.shareTheAim === 'yes',
    closes: { group: ['AI', 'AII', 'CI', 'CII'], 'one-person': ['AI', 'AII', 'CI'] },
  },
  { code: 'several-people', holds: () => true, closes: { group: ['GI', 'DI'], 'one-person': [] } },
  { code: 'one-person', holds: () => true, closes: { group: [], 'one-person': ['CII', 'GII'] } },
]

/**
 * The ways of deciding that the published rules leave open.
 * @param audience several people together, or one person
 * @param answers every question answered
 * @returns at least one, in the order of `waysOfDeciding`: from least to most part for others
 */
export function openWays(audience: Audience, answers: KnownAnswers): readonly WayOfDeciding[] {
  const open = tables[audience][placeOf(answers)]
  if (open === undefined) throw new Error('the table of ways holds every set of answers')
  return open
}

/** Every way in which the unsure answers may turn out. */
export function answersOf(situation: Pick<Situation, 'answers'>): readonly KnownAnswers[] {
  const all = questions.reduce<readonly Partial<KnownAnswers>[]>(
    (before, question) => before.flatMap((answers) => possible<'yes' | 'no'>(situation.answers[question], ['yes', 'no']).map((value) => ({ ...answers, [question]: value }))),
    [{}],
  )
  return all as readonly KnownAnswers[] // every question was given a value above
}

const tables: Readonly<Record<Audience, readonly (readonly WayOfDeciding[])[]>> = { group: tableFor('group'), 'one-person': tableFor('one-person') }

/** All answers to all questions: 512 of them, worked out once. */
function tableFor(audience: Audience): readonly (readonly WayOfDeciding[])[] {
  return Array.from({ length: 1 << questions.length }, (_, place) => {
    const answers = answersAt(place)
    const closed = new Set(rulesOfDeciding.filter((rule) => rule.holds(answers)).flatMap((rule) => rule.closes[audience]))
    return waysOfDeciding.filter((way) => !closed.has(way))
  })
}

function placeOf(answers: KnownAnswers): number {
  return questions.reduce((place, question, index) => place + (answers[question] === 'yes' ? 1 << index : 0), 0)
}

function answersAt(place: number): KnownAnswers {
  const pairs = questions.map((question, index) => [question, (place >> index) & 1 ? 'yes' : 'no'] as const)
  // Every question stands in the list: the record is whole.
  return Object.fromEntries(pairs) as unknown as KnownAnswers
}
