import type { Progress } from '../rules/progress.ts'
import { ofQuestionsText } from './assessments.ts'

/** Wording of what waits on somebody’s page. */
export const waitingWords = {
  open: 'Go on with your self-assessment',
  openHint: (progress: Progress) => `${ofQuestionsText(progress)} answered. Only you see it.`,
  goes: (day: string) => `It is deleted after ${day} if you do not go on.`,
  first: 'See where you stand in management and in leadership',
  firstHint: 'A self-assessment that only you see. You can stop at any time.',
  again: 'See what has changed in how you manage and lead',
  againHint: (day: string) => `You last finished a self-assessment on ${day}. Only you see it.`,
} as const
