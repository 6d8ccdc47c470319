import { type DirectorateAct, type DirectorateHours, directorateActs, fullWeek } from '../../../engine/ward/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Asked, type ChosenRun, type Direction, type Round, directions, roundsInAll, sumOf } from './chosen-run.ts'
import { wardNames } from './three-wards.ts'

/** The form of the text, so that later ones can be told apart. */
const version = '1'
/** Hours are written in half hours. */
const perHour = 2
const letters: Readonly<Record<Direction, string>> = { 'balanced': 'b', 'beds': 'r', 'improvement': 'i', 'less-care': 'c' }
const nothing = 'n'

/**
 * A run as a text that fits into an address: numbers, letters, dots and dashes.
 * @example seed 7 and one round: 1-7-10.12.10.10.12.11.10.n.tb.ci
 */
export function textOfRun({ seed, rounds }: ChosenRun): string {
  return [version, String(seed), ...rounds.map(textOfRound)].join('-')
}

function textOfRound({ hours, asked }: Round): string {
  return [...directorateActs.map((act) => String(hours[act] * perHour)), ...asked.map(textOfAsked)].join('.')
}

function textOfAsked(asked: Asked): string {
  return asked.manner === 'nothing' ? nothing : `${asked.manner.charAt(0)}${letters[asked.towards]}`
}

/**
 * The run of a text.
 * @error 'not-a-run' when it is none, was cut off or changed, or is of another version
 */
export function runOfText(text: string): Result<ChosenRun, 'not-a-run'> {
  const [given, seedText = '', ...roundTexts] = text.split('-')
  const rounds = roundTexts.slice(0, roundsInAll).map(roundOf)
  const isWhole = given === version && /^[1-9]\d{0,5}$/u.test(seedText) && roundTexts.length <= roundsInAll
  return isWhole && rounds.every((round) => round !== null) ? success({ seed: Number(seedText), rounds }) : failure('not-a-run')
}

function roundOf(text: string): Round | null {
  const parts = text.split('.')
  if (parts.length !== directorateActs.length + wardNames.length) return null
  const hours = hoursOf(parts.slice(0, directorateActs.length))
  const asked = parts.slice(directorateActs.length).map(askedOf)
  return hours !== null && asked.every((one) => one !== null) ? { hours, asked } : null
}

function hoursOf(parts: readonly string[]): DirectorateHours | null {
  if (!parts.every((part) => /^(0|[1-9]\d?)$/u.test(part))) return null
  const hours = Object.fromEntries(directorateActs.map((act, place): [DirectorateAct, number] => [act, Number(parts[place]) / perHour])) as DirectorateHours // each act is there
  return sumOf(hours) <= fullWeek ? hours : null
}

function askedOf(text: string): Asked | null {
  if (text === nothing) return { manner: 'nothing' }
  const manner = ({ t: 'tell', c: 'coach' } as const)[text.charAt(0)]
  const towards = directions.find((direction) => letters[direction] === text.slice(1))
  return manner === undefined || towards === undefined ? null : { manner, towards }
}
