import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { type Arrivals, type Model, type RateProfile, onlyClass } from '../model/model.ts'
import type { ArrivalState } from './arrival-state.ts'
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
  const { to, classes: chances, class: only = classes[0] ?? onlyClass, size, from = 0, until = Infinity } = arrivals
  return {
    gaps: gapsOf(arrivals, Math.min(until, model.run.length ?? Infinity), (purpose) => sourceFor(`arrivals of ${name}/${purpose}`), drawing),
    to: model.stations.findIndex((station) => station.name === to),
    onlyClass: classes.indexOf(only),
    classesUpTo: chances === undefined ? null : sharesUpTo(classes.map((one) => Object.hasOwn(chances, one) ? (chances[one] ?? 0) : 0)),
    classSource: sourceFor(`arrivals of ${name}/classes`),
    size: sizeOf(size, sourceFor(`arrivals of ${name}/sizes`), drawing),
    from,
    until,
  }
}

function gapsOf({ gap, rate }: Arrivals, until: number, sourceFor: SetUp['sourceFor'], drawing: Drawing): Gaps {
  const source = sourceFor('gaps')
  if (gap !== undefined) return new RenewalGaps(new Sampler(gap, source, drawing))
  if (typeof rate !== 'object') return new RenewalGaps(new Sampler({ law: 'exponential', mean: 1 / (rate ?? 0) }, source, drawing))
  const candidates = new Sampler({ law: 'exponential', mean: 1 }, source, drawing)
  const thinned = (changing: ChangingRate, thinning: RateProfile['thinning'] = 'exact') => new ThinnedGaps(changing, thinning, until, candidates, sourceFor('thinning'), drawing)
  return 'rates' in rate ? thinned(new SteppedRate(rate), rate.thinning) : thinned(new WaveRate(rate))
}

function sizeOf(size: Arrivals['size'], source: RandomSource, drawing: Drawing): Sampler | null {
  if (size === undefined || size === 1) return null
  return new Sampler(typeof size === 'number' ? { law: 'constant', value: size } : { law: 'empirical', ...size }, source, drawing)
}
