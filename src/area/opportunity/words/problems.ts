import { type Problem, dayProblemText, lineProblemText } from '../../../platform/design/index.ts'
import type { OpportunityProblem } from '../rules/typed-opportunity.ts'
import type { PartProblem } from '../service/take-part.ts'

const textNames = { title: 'what it is called', does: 'what one does', learns: 'what else one learns', particulars: 'who works together, or when and where you meet', words: 'why it interests you', reply: 'your words to them, with the reason', cameOfIt: 'what came of it' } as const

/** What is to be mended in an opportunity. */
export function opportunityProblems(problems: readonly OpportunityProblem[]): readonly Problem[] {
  return problems.map((problem): Problem => {
    switch (problem.at) {
      case 'capability':
        return { fieldId: 'capability', words: 'Choose which capability one learns' }
      case 'stage':
        return { fieldId: 'stage', words: 'Choose for whom it is' }
      case 'hours':
        return { fieldId: 'hours', words: 'Enter the hours each month as a number above 0 and up to 40, such as 2.5' }
      case 'places':
        return { fieldId: 'places', words: `Enter the places as a whole number from ${problem.fewest} to ${problem.most}` }
      case 'closes':
        return { fieldId: 'closes-day', words: dayProblemText('the last day to ask or join', problem.why) }
      case 'until':
        return { fieldId: 'until-day', words: dayProblemText('the last day of it', problem.why) }
      default:
        return { fieldId: problem.at, words: lineProblemText(textNames[problem.at], problem.why) }
    }
  })
}

/** What is to be mended in a short form. */
export function partProblems(problems: readonly PartProblem[]): readonly Problem[] {
  return problems.map((problem) => (problem.at === 'hours' ? { fieldId: 'hours', words: 'Enter the hours in all as a number up to 2,000, such as 7.5' } : { fieldId: problem.at, words: lineProblemText(textNames[problem.at], problem.why) }))
}

/** What is to be chosen. */
export const chooseProblems = { answer: 'Choose your answer', member: 'Choose who hosts it from now on' } as const
