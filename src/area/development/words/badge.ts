import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { dateText, domainWords } from '../../../platform/design/index.ts'
import type { BadgeProblem } from '../badge/check-badge.ts'
import type { BadgeEvidence, BadgeFacts, NoBadge } from '../rules/badge-facts.ts'
import { evidenceWords } from './goal.ts'
import { ifThenText } from './suggestions.ts'

/** Wording of a badge. It says what was done and who signed it off, never that somebody is competent. */
export const badgeWords = {
  name: (capability: string) => `Development goal signed off: ${capability}`,
  description: ({ name, domain }: BadgeFacts['capability']) => `Somebody worked on a development goal in ${name} (${domainWords[domain]}), and a supervisor signed it off.`,
  limits: 'It is no qualification, no licence and no assessment of competence. It does not say how well the person manages or leads.',
  criteria: {
    rule: 'A goal with an if-then action was followed, and something shows it. The person looked back, and a supervisor signed it off.',
    goal: (text: string) => `The goal: ${text}`,
    time: (begun: CalendarDate, ended: CalendarDate) => `Begun on ${dateText(begun)}, signed off on ${dateText(ended)}.`,
    signedOff: (by: string, role: string) => `Signed off by ${by}, ${role}.`,
    words: (words: string) => `In the supervisor’s words: “${words}”`,
    rests: (count: number) => (count === 1 ? 'The sign-off rests on one piece of evidence.' : `The sign-off rests on ${count} pieces of evidence.`),
  },
  evidence: (one: BadgeEvidence) => `${evidenceWords[one.kind]}, ${dateText(one.day)}`,
  withdrawn: 'The supervisor took the sign-off back.',
} as const

/** The criteria of a badge, as a verifier shows them. */
export function criteriaText({ ifThen, begunOn, signOff, evidence }: BadgeFacts): string {
  const { criteria, limits } = badgeWords
  return [
    criteria.rule,
    criteria.goal(ifThenText(ifThen)),
    criteria.time(begunOn, signOff.on),
    criteria.signedOff(signOff.by, signOff.role),
    ...(signOff.words.trim() === '' ? [] : [criteria.words(signOff.words)]),
    criteria.rests(evidence.length),
    limits,
  ].join('\n\n')
}

/** Why there is no badge. */
export function noBadgeText({ code }: NoBadge): string {
  return code === 'not-signed-off' ? 'A goal gets a badge when a supervisor has signed it off' : 'The evidence that the sign-off rests on is gone. Ask the supervisor to sign off again'
}

/** What is wrong with a badge that somebody checks, and what to do. */
export const badgeProblemWords: Readonly<Record<BadgeProblem['code'], string>> = {
  'not-a-badge': 'This is not a whole badge. Copy all of it, from the first character to the last',
  'not-ours': 'No key of this installation signed it. Ask whoever issued it',
  changed: 'It was changed after it was signed, or another key signed it. Do not rely on it',
  'not-yet': 'It holds from a day that is still to come',
  over: 'Its time is over',
  'claims-differ': 'It says two different things of itself. Do not rely on it',
}
