import { domainWords } from '../../../platform/design/index.ts'
import { mostAskedFor } from '../rules/colleagues.ts'
import type { Clear, Unclear } from '../rules/findings.ts'
import { domainHeadings } from './profile.ts'

export const findingHeadings = { clear: 'What is clear', unclear: 'What is not yet clear, and what would make it clearer', nothingClear: 'Nothing beyond what was answered. That is usual with one view.' } as const

/** One thing that is clear, as a sentence. */
export function clearText(finding: Clear): string {
  switch (finding.code) {
    case 'direction':
      return finding.direction === 'more-management' ? 'Colleagues see more management than leadership: the whole region lies on that side.' : 'Colleagues see more leadership than management: the whole region lies on that side.'
    case 'side':
      return finding.side === 'above' ? `${domainHeadings[finding.domain]}: further than “Reliably”, as colleagues see it.` : `${domainHeadings[finding.domain]}: not yet at “Reliably”, as colleagues see it.`
    case 'change':
      return `${domainHeadings[finding.domain]}: ${finding.kind === 'higher' ? 'further' : 'less far'} than last time, ${finding.by === 'self' ? 'in your own view' : 'as colleagues see it'}.`
    case 'views-near':
      return `${domainHeadings[finding.domain]}: you and ${finding.name} are one step apart at most on ${finding.near} of ${finding.both} behaviours.`
  }
}

/** What is not yet clear, and what would make it clearer. */
export interface UnclearText {
  readonly what: string
  readonly clearer: string
  /** What it is about, one by one. */
  readonly listed?: readonly string[]
  /** Where that can be done. */
  readonly way: 'ask-supervisor' | 'see-verification' | 'full-form' | 'change-answers' | null
}

/** One thing that is not yet clear. */
export function unclearText(finding: Unclear): UnclearText {
  switch (finding.code) {
    case 'one-view':
      return finding.isAsked
        ? { what: 'Whether others see it as you do.', clearer: 'You asked a supervisor. You both see both once they hand in their view.', way: 'see-verification' }
        : { what: 'Whether others see it as you do.', clearer: 'Ask a supervisor to rate you, without seeing your answers first.', way: 'ask-supervisor' }
    case 'two-views':
      return { what: 'Which of management and leadership is further.', clearer: 'That takes 4 colleagues or more. A talk about where your views differ takes nobody else.', way: 'see-verification' }
    case 'direction':
      return { what: 'Which of management and leadership is further.', clearer: moreColleagues(finding.needed), way: null }
    case 'side':
      return { what: `Whether ${domainWords[finding.domain]} is further than “Reliably” or not yet there.`, clearer: moreColleagues(finding.needed), way: null }
    case 'coded':
      return { what: `How far ${domainWords[finding.domain]} goes.`, clearer: 'It lies near the end of the scale, and is told only so far to protect colleagues.', way: null }
    case 'far-apart':
      return { what: `You and ${finding.name} are two steps apart or more on:`, listed: finding.behaviours.map(({ text }) => text), clearer: 'Talk about one example of each. Different occasions often explain it.', way: 'see-verification' }
    case 'not-rated':
      return { what: `${domainHeadings[finding.domain]}: ${finding.behaviours} of ${finding.of} behaviours ${finding.behaviours === 1 ? 'has' : 'have'} no rating.`, clearer: 'Where your role asks for it, look for an occasion to do it. Then change your answer.', way: 'change-answers' }
    case 'short-form':
      return { what: 'Single capabilities: a short form asks too little of each.', clearer: 'The full form asks more of each. It takes about 20 minutes.', way: 'full-form' }
  }
}

function moreColleagues(needed: number | null): string {
  if (needed === null) return `More than ${mostAskedFor} more colleagues would be needed, if the figures stayed as they are. It may be close to the line.`
  return `About ${needed === 1 ? '1 more colleague' : `${needed} more colleagues`} would make it clear, if the figures stayed as they are.`
}

export const wayWords = { 'ask-supervisor': 'Ask a supervisor', 'see-verification': 'See what you asked', 'full-form': 'Begin the full form', 'change-answers': 'Look at your answers' } as const
