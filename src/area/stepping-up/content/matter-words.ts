import { type Matter, matters } from '../rules/answers.ts'
import type { PlanWords } from './plan-words.ts'

const shortWords: Readonly<Record<Matter, string>> = {
  pay: 'pay',
  authority: 'authority',
  cover: 'cover',
  'protected-time': 'protected time',
  mentor: 'mentor',
  'end-date': 'end date',
}

/** What is not agreed yet, as it stands in a sentence: “pay, cover and mentor”; null when nothing is open. A new post has reviews where others have an end date. */
export function openMatters({ isAgreed, answers }: PlanWords): string | null {
  const open = matters.filter((matter) => !isAgreed(matter)).map((matter) => (matter === 'end-date' && answers.kind === 'new-post' ? 'reviews' : shortWords[matter]))
  if (open.length === 0) return null
  return open.length === 1 ? (open[0] ?? null) : `${open.slice(0, -1).join(', ')} and ${open.at(-1)}`
}
