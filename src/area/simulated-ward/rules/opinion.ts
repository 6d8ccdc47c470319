/** The two questions that anybody may answer after a run of the ward. */
export const opinionQuestions = ['respect', 'confused'] as const
export type OpinionQuestion = (typeof opinionQuestions)[number]

/** Did it treat patients and staff with respect? One of these. */
export const respectAnswers = ['yes', 'partly', 'no', 'not-said'] as const
export type RespectAnswer = (typeof respectAnswers)[number]

/** What confused? Any of these, or the last alone. */
export const confusedAnswers = ['planning', 'situations', 'why', 'charts', 'floor-plan', 'looking-back', 'words', 'nothing'] as const
export type ConfusedAnswer = (typeof confusedAnswers)[number]
