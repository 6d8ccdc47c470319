import type { ModelProblem } from '../../../engine/simulation/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { listWords, shown } from './pieces.ts'

type Range = Extract<ModelProblem, { readonly range: unknown }>['range']
type Spot = Pick<ModelProblem, 'at' | 'within'>

/** What is wrong with a model, in words that say where it is and how to mend it. */
export function modelProblemWords(problem: ModelProblem): string {
  const here = placeWords(problem)
  switch (problem.code) {
    case 'wrong-type':
      return `${here} is ${kindWords[problem.found]}. Give ${expectedWords[problem.expected]}.`
    case 'in-quotation-marks':
      return `${here}: ${shown(problem.text.trim())} is written as text. Take the quotation marks away.`
    case 'unknown-key':
      return `${here} is not a key that is known there. ${problem.nearest === null ? `Known are ${listWords(problem.known, 'and')}.` : `Did you mean ${problem.nearest}?`}`
    case 'missing':
      return `${here} is missing. Add it.`
    case 'not-one-of':
      return `${here} is “${shown(problem.found)}”. ${problem.nearest === null ? `Give ${problem.allowed.length > 1 ? 'one of ' : ''}${listWords(problem.allowed, 'or')}.` : `Did you mean ${problem.nearest}?`}`
    case 'out-of-range':
      return `${here} is ${problem.found}. Give a number ${rangeWords(problem.range)}.`
    case 'not-whole':
      return `${here} is ${problem.found}. Give a whole number ${rangeWords(problem.range)}.`
    case 'text-length':
      return `${here} is empty or too long. Give a text of 1 to ${problem.most} letters.`
    case 'list-length':
      return `${here} has ${problem.found} ${problem.found === 1 ? 'entry' : 'entries'}. Give ${problem.found < problem.least ? `at least ${problem.least}` : `at most ${problem.most}`}.`
    case 'both':
      return `${here} has ${problem.keys.length === 2 ? 'both ' : ''}${listWords(problem.keys, 'and')}. Keep one of them.`
    case 'neither':
      return `${here} has neither ${problem.keys.join(' nor ')}. Add one of them.`
    case 'needs':
      return `${here} says nothing without ${problem.key}. Add ${problem.key} beside it, or leave it out.`
    default:
      return meaningWords(problem, here)
  }
}

type FormCode = 'wrong-type' | 'in-quotation-marks' | 'unknown-key' | 'missing' | 'not-one-of' | 'out-of-range' | 'not-whole' | 'text-length' | 'list-length' | 'both' | 'neither' | 'needs'
type MeaningProblem = Exclude<ModelProblem, { readonly code: FormCode }>

/** What is written as it should be, and cannot be meant. */
function meaningWords(problem: MeaningProblem, here: string): string {
  switch (problem.code) {
    case 'low-above-high':
      return `${here} has low ${problem.low} above high ${problem.high}. Swap them.`
    case 'mode-outside':
      return `${here} is ${problem.mode}. Give a number from low ${problem.low} to high ${problem.high}.`
    case 'sd-not-above-mean':
      return `${here} is ${problem.sd}. Give more than the mean ${problem.mean}, or take another law, such as gamma.`
    case 'sd-too-large':
      return `${here} is ${problem.sd}. Give at most 1000 times the mean ${problem.mean}.`
    case 'chances-not-1':
      return `The chances in ${here} add to ${problem.sum}. Let them add to 1.`
    case 'chances-above-1':
      return `The chances in ${here} add to ${problem.sum}. Let them add to 1 or less; an entry without a chance counts as 1.`
    case 'weights-differ':
      return `${here} has ${problem.weights} entries for ${problem.values} values. Give one for each.`
    case 'always-0':
      return `${here} ${alwaysWords[problem.of]}`
    case 'amplitude-above-mean':
      return `${here} is ${problem.amplitude}. Give at most the mean ${problem.mean}, so that the rate is never below 0.`
    case 'unknown-name':
      return `${here} names the ${problem.of} “${shown(problem.name)}”, which there is not. ${problem.nearest === null ? `Correct it, or add the ${problem.of}.` : `Did you mean “${shown(problem.nearest)}”?`}`
    case 'name-twice':
      return `${here} is “${shown(problem.name)}”, as ${problem.first} is already. Keep one, or give another name.`
    case 'class-left-out':
      return `Customers of the class “${shown(problem.class)}” come to this station. Give them a law in ${here}.`
    default:
      return wholeWords(problem, here)
  }
}

type NamedCode =
  | 'low-above-high' | 'mode-outside' | 'sd-not-above-mean' | 'sd-too-large' | 'chances-not-1' | 'chances-above-1' | 'weights-differ'
  | 'always-0' | 'amplitude-above-mean' | 'unknown-name' | 'name-twice' | 'class-left-out'

/** What does not fit together. */
function wholeWords(problem: Exclude<MeaningProblem, { readonly code: NamedCode }>, here: string): string {
  switch (problem.code) {
    case 'until-not-after-from':
      return `${here} is ${problem.until}. Give a time after from, ${problem.from}.`
    case 'warm-up-not-before-end':
      return `${here} is ${problem.warmUp}. Give a time before the end of the run, ${problem.length}.`
    case 'no-appointment':
      return `${here} has no appointment ${problem.until === Infinity ? `at ${problem.from} or after` : `from ${problem.from} to before ${problem.until}`}. Change from, until or the times, so that somebody comes.`
    case 'not-from-0':
      return `${here} is ${problem.found}. Let the first shift begin at 0.`
    case 'not-in-order':
      return `${here} is ${problem.found}, and the one before it is ${problem.before}. Put them in order of time${problem.twice === 'once' ? ', each once' : ''}.`
    case 'not-before':
      return `${here} is ${problem.found}. Give a time before ${problem.of}, ${problem.end}.`
    case 'room-below-servers':
      return `${here} is ${problem.room}. Customers with a server need room too: give at least ${problem.servers}.`
    case 'room-below-batch':
      return `A batch of ${problem.least} never finds room in ${problem.room} places: see ${here}. Give more room, or a smaller batch.`
    case 'least-above-most':
      return `${here} has least ${problem.least} above most ${problem.most}. Swap them.`
    case 'batch-interrupted':
      return `${here} cannot be interrupted. Give the order first-come or priority, or leave batch out.`
    case 'batch-may-be-held':
      return `${here} leads from a batch to “${shown(problem.to)}”, which holds customers. Let that station have room without limit, or turn away.`
    case 'room-in-region':
      return `${here} is not needed: the room is that of the region “${shown(problem.region)}”. Leave it out here.`
    case 'in-two-regions':
      return `“${shown(problem.station)}” is in the regions ${problem.regions.map((one) => `“${shown(one)}”`).join(' and ')}. Keep it in one of them.`
    case 'all-turn-back':
      return `${here} is 1, so that nobody ever comes. Give a smaller chance.`
    case 'unreachable':
      return `Nobody can ever come to ${here}. Lead a stream of arrivals or another station there, or leave it out.`
    case 'no-way-out':
      return `Customers can never leave ${listWords(problem.stations.map(shown), 'and')}. Leave a chance below 1 in next, so that some do.`
    case 'too-many-comings':
      return `${here} may bring more than ${numberWords(problem.most)} in a run, and no computer comes to its end. Give a lower rate, longer gaps, or a shorter run.`
    case 'too-many-figures':
      return `${here} would have ${formatNumber(problem.found)} figures of waits. Give fewer percentiles, waitsOver, classes or stations, so that there are at most ${formatNumber(problem.most)}.`
    case 'arrivals-end':
      return `${here} may never be reached, since all arrivals come to an end. Give length in its place.`
    case 'closes-for-ever':
      return `${here} end with no server for ever, and the run waits for customers to leave. Give run.length, or repeatsAfter.`
    case 'nobody-leaves-served':
      return `${here} counts customers who leave after a service, and none ever does. Give length in its place.`
  }
}

const kindWords = { text: 'text', number: 'a number', list: 'a list', object: 'an object', 'true or false': 'true or false', null: 'null', nothing: 'nothing' } as const

const expectedWords = {
  ...kindWords,
  'number or object': 'a number or an object',
  'list or object': 'a list or an object',
  'number, "unlimited" or object': 'a number, “unlimited” or an object with shifts',
} as const

const alwaysWords = {
  gap: 'is always 0, so that all customers come at once. Give a law with longer times.',
  rate: 'is 0, so that nobody ever comes. Give a rate above 0.',
  servers: 'never have a server. Give at least one shift with servers.',
  weights: 'are all 0. Give at least one above 0.',
} as const

/** The path as the writer of the file would give it, and the name of what it is in. */
function placeWords({ at, within }: Spot): string {
  if (at === '') return 'The model'
  return within === null ? at : `${at} (${shown(within)})`
}

function rangeWords({ from, above, to, below }: Range): string {
  const least = from === undefined ? (above === undefined ? [] : [`above ${above}`]) : [from > 0 && from < 1e-6 ? `above 0 (at least ${from})` : `from ${numberWords(from)}`]
  const most = to === undefined ? (below === undefined ? [] : [`${from === undefined ? '' : 'to '}below ${below}`]) : [from === undefined ? `up to ${numberWords(to)}` : `to ${numberWords(to)}`]
  return [...least, ...most].join(from === undefined ? ' and ' : ' ')
}

/** Many noughts are hard to count. */
function numberWords(value: number): string {
  return value >= 1e9 ? value.toExponential().replace('+', '') : String(value)
}
