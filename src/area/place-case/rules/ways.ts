import { usualStyles } from '../../../engine/ward/index.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { type RoundChoices, worksOfARound } from './choices.ts'
import { domainOfAct } from './decision-acts.ts'
import type { Place, PlaceDecision } from './place.ts'
import { type WorkName, domainOfWork } from './works.ts'

/** Other ways of spending the rounds, beside one's own. */
export const wayNames = ['balanced', 'management-only', 'leadership-only'] as const
export type WayName = (typeof wayNames)[number]

/** What a way chooses in each round, with the usual way of leading for each kind of decision. */
export function choicesOfWay(place: Place, way: WayName): readonly RoundChoices[] {
  return place.decisions.map((decision, round) => ({ works: worksOf(place, way, round), decided: { kind: 'answered', act: actOf(decision, domainOfRound(way, round)), style: usualStyles[decision.kind] } }))
}

/** Balanced answers in turn by an act of management and one of leadership. */
function domainOfRound(way: WayName, round: number): Domain {
  if (way === 'balanced') return round % 2 === 0 ? 'management' : 'leadership'
  return way === 'management-only' ? 'management' : 'leadership'
}

/** Balanced takes two of each in turn: the first two, then the other two. */
function worksOf({ works }: Place, way: WayName, round: number): readonly WorkName[] {
  const [management, leadership] = (['management', 'leadership'] as const).map((domain) => works.filter((work) => domainOfWork(works, work) === domain))
  if (way === 'management-only') return management ?? []
  if (way === 'leadership-only') return leadership ?? []
  const half = worksOfARound / 2
  const turn = (round % 2) * half
  return [management, leadership].flatMap((ofDomain) => ofDomain?.slice(turn, turn + half) ?? [])
}

function actOf({ acts }: PlaceDecision, domain: Domain): PlaceDecision['acts'][number]['act'] {
  const found = acts.find(({ act }) => domainOfAct(act) === domain) ?? acts[0]
  if (found === undefined) throw new RangeError('A decision offers acts.')
  return found.act
}
