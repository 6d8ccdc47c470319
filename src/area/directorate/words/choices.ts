import type { DirectorateAct, DirectorateHours } from '../../../engine/ward/index.ts'
import { directorateActs } from '../../../engine/ward/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import type { Asked, Direction, Manner } from '../rules/chosen-run.ts'
import type { UsualWeekName } from '../rules/usual-weeks.ts'

/** What your hours go into: a name, a short one for lists, and what is done. */
export const actWords: Readonly<Record<DirectorateAct, { readonly name: string; readonly short: string; readonly about: string }>> = {
  reviews: { name: 'Reviews with ward managers', short: 'reviews', about: 'You go through the week together. What you tell them reaches them here.' },
  bedMeeting: { name: 'The bed meeting', short: 'bed meeting', about: 'Who waits finds a bed on another of your wards sooner.' },
  moneyRound: { name: 'Going through money', short: 'money', about: 'Posts, agency and supplies of all three wards.' },
  coachManagers: { name: 'Coaching ward managers', short: 'coaching', about: 'You help them to find their own way. What you coach them in reaches them here.' },
  walkRound: { name: 'Being on the wards', short: 'on the wards', about: 'You walk round, listen, and are seen.' },
  partners: { name: 'Working with partners', short: 'partners', about: 'Social care, transport, pharmacy and A&E.' },
  board: { name: 'Speaking up to the board', short: 'board', about: 'What the wards can do, and what they need.' },
}

export const usualWeekWords: Readonly<Record<UsualWeekName, string>> = {
  evenly: 'Some of everything', managers: 'Most with the ward managers', office: 'Beds and money first', wards: 'Most on the wards',
}

export const mannerWords: Readonly<Record<'nothing' | Manner, string>> = { nothing: 'Ask for nothing', tell: 'Tell her', coach: 'Coach her' }

export const directionWords: Readonly<Record<Direction, string>> = {
  'balanced': 'A balanced week', 'beds': 'More roster and beds', 'improvement': 'More listening and improvement', 'less-care': 'Less direct care of her own',
}

/** What was asked, in a few words. @example 'told: a balanced week' */
export function askedText(asked: Asked): string {
  return asked.manner === 'nothing' ? 'nothing asked' : `${asked.manner === 'tell' ? 'told' : 'coached'}: ${lowerFirst(directionWords[asked.towards])}`
}

/** How a week is divided, in a line. @example 'reviews 5, bed meeting 6' */
export function hoursText(hours: DirectorateHours): string {
  return directorateActs.filter((act) => hours[act] > 0).map((act) => `${actWords[act].short} ${shortHours(hours[act])}`).join(', ')
}

/** The same as a sentence. @example 'Hours: reviews 5, bed meeting 6.' */
export function hoursLine(hours: DirectorateHours): string {
  return `Hours: ${hoursText(hours)}.`
}

/** Hours without needless decimals. @example '5.5', '6' */
export function shortHours(hours: number): string {
  return formatNumber(hours, Number.isInteger(hours) ? 0 : 1)
}

/** A text that goes on a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
