import { type OutcomeName, outcomeNames } from '../../../engine/ward/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { cannotTell, differenceText, isLittle, mostMoved, outcomeNamesInWords } from '../../simulated-ward/index.ts'
import { type ChosenRun, type Round, weeksOfRound } from '../rules/chosen-run.ts'
import type { ManagerEnd } from '../rules/manager-end.ts'
import type { WayName, WayOutcome } from '../rules/other-ways.ts'
import { type Differences, pairsInAll } from '../rules/pairs.ts'
import { type WardName, wardNames } from '../rules/three-wards.ts'
import { type TurningPoint, insteadOf } from '../rules/turning-points.ts'
import { askedText, hoursLine } from '../words/choices.ts'
import { changeWords, spreadText, toldText } from '../words/debrief.ts'
import { outOf100 } from '../words/speech.ts'
import { wardWords } from '../words/wards.ts'

/** A round that was changed, in words. */
export interface PointView {
  readonly weeks: { readonly first: number; readonly last: number }
  readonly chosen: readonly string[]
  readonly changed: readonly string[]
  /** By manager: hours of her own way that moved and trust, each as chosen and as changed. */
  readonly managers: readonly (readonly string[])[]
  /** For each ward, what moved most. */
  readonly moved: readonly string[]
}

/** Turning points in words. */
export function pointViewsOf(run: ChosenRun, points: readonly TurningPoint[]): readonly PointView[] {
  return points.flatMap((point) => {
    const chosen = run.rounds[point.round - 1]
    return chosen === undefined ? [] : [pointViewOf(chosen, point)]
  })
}

/** How many of the differences that are told of the wards are more than chance and not small. */
export function toldOfPoints(points: readonly TurningPoint[]): string {
  const differences = points.flatMap((point) => point.differences)
  return toldText(differences.filter((ofWard) => isTold(mostMoved(ofWard).outcome, ofWard)).length, differences.length)
}

function isTold(outcome: OutcomeName, differences: Differences): boolean {
  return !cannotTell(differences[outcome]) && !isLittle(outcome, differences[outcome])
}

function pointViewOf(chosen: Round, { round, change, differences, managers }: TurningPoint): PointView {
  return {
    weeks: weeksOfRound(round),
    chosen: roundText(chosen),
    changed: [changeWords[change], hoursLine(insteadOf(chosen).round.hours)],
    managers: managers.decided.map((decided, ward) => managerRow(managerAt(ward), decided, managers.instead[ward] ?? decided)),
    moved: differences.map((ofWard, ward) => `${wardAt(ward)}: ${mostMovedText(ofWard)}`),
  }
}

function managerRow(name: string, decided: ManagerEnd, instead: ManagerEnd): readonly string[] {
  return [name, formatNumber(decided.ownWayMoved), formatNumber(instead.ownWayMoved), outOf100(decided.trust), outOf100(instead.trust)]
}

function roundText({ hours, asked }: Round): readonly string[] {
  return [`${asked.map((one, ward) => `${managerAt(ward)}, ${askedText(one)}`).join('; ')}.`, hoursLine(hours)]
}

function mostMovedText(differences: Differences): string {
  const { outcome } = mostMoved(differences)
  return differenceText(outcome, differences[outcome], pairsInAll)
}

/** Other ways in words: a table for each outcome, and what can be told from chance. */
export interface WaysView {
  readonly tables: readonly { readonly name: string; readonly unit: string; readonly rows: readonly { readonly way: 'own' | WayName; readonly cells: readonly string[] }[] }[]
  readonly told: readonly { readonly way: WayName; readonly lines: readonly string[] }[]
  readonly managers: readonly { readonly way: 'own' | WayName; readonly moved: readonly string[]; readonly trust: readonly string[] }[]
  readonly wards: readonly WardName[]
}

/** Puts what other ways came to into words. */
export function waysViewOf(outcomes: readonly WayOutcome[]): WaysView {
  return {
    wards: wardNames,
    managers: outcomes.map(({ way, managers }) => ({ way, moved: managers.map(({ ownWayMoved }) => formatNumber(ownWayMoved)), trust: managers.map(({ trust }) => outOf100(trust)) })),
    tables: outcomeNames.map((outcome) => {
      const { name, unit, decimals } = outcomeNamesInWords[outcome]
      return { name, unit, rows: outcomes.map(({ way, spreads }) => ({ way, cells: spreads.map((ofWard) => spreadText(ofWard[outcome], decimals)) })) }
    }),
    told: outcomes.flatMap(({ way, differences }) => (way === 'own' ? [] : [{ way, lines: toldLines(differences) }])),
  }
}

/** Differences that are more than chance and not small. */
function toldLines(differences: readonly Differences[]): readonly string[] {
  return differences.flatMap((ofWard, ward) => outcomeNames.filter((outcome) => isTold(outcome, ofWard)).map((outcome) => `${wardAt(ward)}: ${differenceText(outcome, ofWard[outcome], pairsInAll)}`))
}

function wardAt(place: number): string {
  const name = wardNames[place]
  return name === undefined ? '' : wardWords[name].ward
}

function managerAt(place: number): string {
  const name = wardNames[place]
  return name === undefined ? '' : wardWords[name].manager
}
