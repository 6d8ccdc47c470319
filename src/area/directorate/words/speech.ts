import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { Account, HoursByKind } from '../rules/account.ts'
import type { Direction } from '../rules/chosen-run.ts'

/** A change of trust that somebody notices: 0.03 of 1. Ours. */
const noticed = 0.03
/** Of what was asked, so much counts as nothing, and as most of it. Ours. */
const nothingOfIt = 0.1
const mostOfIt = 0.6
/** Hours on the wards from which a ward manager says that she saw you. Ours. */
const seen = 4

const aims: Readonly<Record<Direction, string>> = {
  'balanced': 'balance my week', 'beds': 'put more into the roster and beds', 'improvement': 'put more into listening and improvement', 'less-care': 'give less direct care myself',
}

/** What a ward manager says of four weeks, in two to four sentences: what you asked and what became of it, what that did to her, whether she saw you. */
export function speechOf(account: Account): readonly string[] {
  return [ofAsking(account), ...ofTrust(account), ...ofSeeing(account)]
}

function ofAsking({ asked, askedToMove, moved }: Account): string {
  if (asked.manner === 'nothing') return 'You asked me for nothing, so I ran the ward as I always do.'
  const share = askedToMove === 0 ? 1 : moved / askedToMove
  return asked.manner === 'tell' ? ofTelling(aims[asked.towards], share) : ofCoaching(aims[asked.towards], share)
}

function ofTelling(aim: string, share: number): string {
  if (share < nothingOfIt) return `You told me to ${aim}, and we never sat down over it. My week stayed as it was.`
  return share >= mostOfIt ? `You told me to ${aim}, and I did. It is your plan, and I carry it out.` : `You told me to ${aim}. Some of it I did, and some I did not.`
}

function ofCoaching(aim: string, share: number): string {
  if (share < nothingOfIt) return `You wanted to coach me to ${aim}. So far we have hardly had time for it.`
  return share >= mostOfIt ? `I now ${aim} most weeks. It has become my own way.` : `We talk about how I could ${aim}. I try it in parts, when the week lets me.`
}

function ofTrust({ trust: { before, after } }: Account): readonly string[] {
  const change = after - before
  if (change <= -noticed) return [after < 0.35 ? 'I keep to what I must tell you.' : 'I think twice now before I bring you a problem.']
  return change >= noticed ? [after > 0.65 ? 'You would hear from me first if something went wrong.' : 'I find it easier to bring you a problem.'] : []
}

function ofSeeing({ yours: { walkRound } }: Account): readonly string[] {
  if (walkRound === 0) return ['Nobody here has seen you on the ward.']
  return walkRound >= seen ? ['My people have seen you on the ward.'] : []
}

/** The facts behind what she says: her week, what moved, her trust. */
export function factsOf({ asked, spent, askedToMove, moved, ownWayMoved, trust }: Account): readonly string[] {
  return [
    `Her last week: ${weekText(spent)}.`,
    ...(asked.manner === 'nothing' ? [] : [`You asked her to spend ${hours(askedToMove)} otherwise than she would have. She did so with ${hours(moved)}.`]),
    ...(ownWayMoved < 0.5 ? [] : [`By herself she now spends ${hours(ownWayMoved)} otherwise than before you came.`]),
    `Her trust in you went from ${outOf100(trust.before)} to ${outOf100(trust.after)} of 100.`,
  ]
}

/** Hours by what they are for. @example '20 hours of direct care, 9 of management, 7 of leadership' */
export function weekText({ care, management, leadership }: HoursByKind): string {
  return `${counted(Math.round(care), 'hour', 'hours')} of direct care, ${formatNumber(management)} of management, ${formatNumber(leadership)} of leadership`
}

function hours(some: number): string {
  return counted(Math.round(some), 'hour', 'hours')
}

/** A share as a number of 100. @param share 0 to 1 */
export function outOf100(share: number): string {
  return formatNumber(100 * share)
}
