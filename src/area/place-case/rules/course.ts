import { qualityOf, valuesOf as wardValuesOf } from '../../../engine/ward/index.ts'
import { randomStream } from '../../../kernel/random-stream.ts'
import { type Decided, type RoundChoices, nothingDone, roundsOfACase } from './choices.ts'
import type { Place, PlaceDecision } from './place.ts'
import { type ValuesOf, valuesIn } from './place-number.ts'
import type { RoundState } from './round-state.ts'
import { sharedNumbers } from './shared-numbers.ts'
import { type Levels, domainOfWork, levelOf, raisedBy } from './works.ts'

type Values = ValuesOf<typeof sharedNumbers>

/** How ways of leading work out: as on the simulated ward. */
const { style: styleValues } = wardValuesOf()

/**
 * How a place stands in the round before you come and in each of the six, from what was chosen.
 * @param choices of the rounds so far; in the others nothing is done
 * @param circumstances a whole number from 1: the luck of decisions, the same whatever is chosen
 * @param values where a mechanism is tried with other numbers
 */
export function courseOf(place: Place, choices: readonly RoundChoices[], circumstances: number, values: Values = valuesIn(sharedNumbers)): readonly RoundState[] {
  const luck = randomStream(circumstances, 'place/decisions')
  const states: RoundState[] = [{ levels: place.start, changes: 0, quality: null }]
  for (let round = 0; round < roundsOfACase; round += 1) {
    const before = states.at(-1)?.levels ?? place.start
    states.push(roundOf(place, before, choices[round] ?? nothingDone, place.decisions[round], luck.uniform(), values))
  }
  return states
}

function roundOf(place: Place, before: Levels, { works, decided }: RoundChoices, decision: PlaceDecision | undefined, luck: number, values: Values): RoundState {
  const worked = afterWork(place, before, works, values)
  const changes = works.filter((work) => domainOfWork(place.works, work) === 'management').length
  if (decision === undefined) return { levels: worked, changes, quality: null }
  const quality = howWell(place, before, decision, decided, luck, values)
  return { levels: afterDecision(worked, decision, quality), changes, quality }
}

/** Works raise what they are for; the rest fades. What is measured out to partners takes as far as they join in. */
function afterWork(place: Place, before: Levels, works: RoundChoices['works'], values: Values): Levels {
  const joins = values.joinAnyway + (1 - values.joinAnyway) * levelOf(before, 'trust')
  return Object.fromEntries(
    place.works.map((work) => {
      const name = raisedBy(work)
      const level = levelOf(before, name)
      const gain = domainOfWork(place.works, work) === 'management' ? values.managementGain * joins : values.leadershipGain
      const fade = name === 'trust' ? values.trustFade : values.fade
      return [name, works.includes(work) ? level + gain * (1 - level) : level * (1 - fade)]
    }),
  )
}

function howWell({ clarity }: Place, levels: Levels, decision: PlaceDecision, decided: Decided, luck: number, values: Values): number {
  if (decided.kind === 'left') return styleValues.unanswered
  const team = { experience: values.experience, trust: levelOf(levels, 'trust'), clarity: levelOf(levels, clarity), familiarity: decision.familiarity }
  return qualityOf(decision, decided, team, luck, { style: styleValues }).quality
}

function afterDecision(levels: Levels, { moves }: PlaceDecision, quality: number): Levels {
  const moved = moves.map(({ level, size }) => [level, within(levelOf(levels, level) + size * (2 * quality - 1))] as const)
  return { ...levels, ...Object.fromEntries(moved) }
}

function within(level: number): number {
  return Math.min(1, Math.max(0, level))
}
