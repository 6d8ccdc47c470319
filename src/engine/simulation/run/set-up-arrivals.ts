import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { type Arrivals, type Booked, type Law, type Model, type Rate, type RateProfile, onlyClass } from '../model/model.ts'
import type { ArrivalState } from './arrival-state.ts'
import { BookedComings } from './booked-comings.ts'
import { type ChangingRate, SteppedRate, WaveRate } from './changing-rate.ts'
import { sharesUpTo } from './choice.ts'
import type { Drawing } from './drawing.ts'
import { type Gaps, RenewalGaps, ThinnedGaps } from './gaps.ts'
import { Sampler } from './sampler.ts'
import { type SetUp, nameInPurpose } from './set-up.ts'

/** The streams of arrivals of a model at the beginning, in its order. */
export function arrivalStates(setUp: SetUp): readonly ArrivalState[] {
  return setUp.model.arrivals.map((arrivals, place) => arrivalState(setUp, arrivals, arrivalNameOf(setUp.model, place)))
}

/** What a stream of arrivals is called among the purposes; others of the same name before it are counted, so that each has luck of its own. */
function arrivalNameOf({ arrivals }: Model, place: number): string {
  const names = arrivals.slice(0, place + 1).map(({ to, class: only, name = only === undefined ? to : `${only} at ${to}` }) => name)
  const own = names.at(-1) ?? ''
  const before = names.filter((name) => name === own).length - 1
  return before === 0 ? nameInPurpose(own) : `${nameInPurpose(own)}/${before + 1}`
}

function arrivalState({ model, classes, drawing, sourceFor }: SetUp, arrivals: Arrivals, name: string): ArrivalState {
  const { to, classes: chances, class: only = classes[0] ?? onlyClass, size } = arrivals
  return {
    ...comingOf(arrivals, { end: model.run.length ?? Infinity, drawing, sourceFor: (purpose) => sourceFor(`arrivals of ${name}/${purpose}`) }),
    to: model.stations.findIndex((station) => station.name === to),
    onlyClass: classes.indexOf(only),
    classesUpTo: chances === undefined ? null : sharesUpTo(classes.map((one) => Object.hasOwn(chances, one) ? (chances[one] ?? 0) : 0)),
    classSource: sourceFor(`arrivals of ${name}/classes`),
    size: sizeOf(size, sourceFor(`arrivals of ${name}/sizes`), drawing),
  }
}

/** What it takes to draw when customers come. */
interface DrawnFrom extends Pick<SetUp, 'drawing' | 'sourceFor'> {
  /** The end of the run. */
  readonly end: number
}

function comingOf({ rate, gap, booked, from = 0, until = Infinity }: Arrivals, luck: DrawnFrom): Pick<ArrivalState, 'gaps' | 'from' | 'until'> {
  if (booked !== undefined) return { gaps: bookedComings(booked, { from, until }, luck), from: 0, until: Infinity }
  if (gap !== undefined) return { gaps: renewalGaps(gap, luck), from, until }
  return { gaps: typeof rate === 'number' ? renewalGaps({ law: 'exponential', mean: 1 / rate }, luck) : thinnedGaps(rate, Math.min(until, luck.end), luck), from, until }
}

/** `from` and `until` are for appointments: nobody is cut off who comes early or late. */
function bookedComings(booked: Booked, during: { readonly from: number; readonly until: number }, { end, drawing, sourceFor }: DrawnFrom): Gaps {
  const punctuality = booked.punctuality === undefined ? null : new Sampler(booked.punctuality, sourceFor('punctuality'), drawing)
  return new BookedComings(booked, { ...during, end }, { punctuality, attendance: sourceFor('attendance'), drawing })
}

function renewalGaps(gap: Law, { drawing, sourceFor }: DrawnFrom): Gaps {
  return new RenewalGaps(new Sampler(gap, sourceFor('gaps'), drawing))
}

function thinnedGaps(rate: Exclude<Rate, number>, until: number, { drawing, sourceFor }: DrawnFrom): Gaps {
  const candidates = new Sampler({ law: 'exponential', mean: 1 }, sourceFor('gaps'), drawing)
  const thinned = (changing: ChangingRate, thinning: RateProfile['thinning'] = 'exact') => new ThinnedGaps(changing, thinning, until, candidates, sourceFor('thinning'), drawing)
  return 'rates' in rate ? thinned(new SteppedRate(rate), rate.thinning) : thinned(new WaveRate(rate))
}

function sizeOf(size: Arrivals['size'], source: RandomSource, drawing: Drawing): Sampler | null {
  if (size === undefined || size === 1) return null
  return new Sampler(typeof size === 'number' ? { law: 'constant', value: size } : { law: 'empirical', ...size }, source, drawing)
}
