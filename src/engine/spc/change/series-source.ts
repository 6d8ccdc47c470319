import { exp } from '../../../kernel/portable-math.ts'
import type { Draws } from './draws.ts'
import { poissonDraw } from './poisson.ts'
import type { SeriesModel } from './series-model.ts'

/** Fills a stretch of values with one series. */
export type SeriesSource = (values: Float64Array) => void

/**
 * A source of series of a model whose mean moves at a known point.
 * @param before points before the move
 * @param shift  of the mean from that point on, in the unit of the values; 0 for no change
 */
export function seriesSource(model: SeriesModel, before: number, shift: number, draws: Draws): SeriesSource {
  if (model.kind === 'carried-on') return carriedOn(model, before, shift, draws)
  const first = drawOf(model, 0, draws)
  const then = drawOf(model, shift, draws)
  return (values) => {
    for (let index = 0; index < before; index += 1) values[index] = first()
    for (let index = before; index < values.length; index += 1) values[index] = then()
  }
}

function drawOf(model: Exclude<SeriesModel, { readonly kind: 'carried-on' }>, shift: number, draws: Draws): () => number {
  switch (model.kind) {
    case 'normal': return () => model.mean + shift + model.deviation * draws.normal()
    case 'lognormal': return () => Math.max(0, exp(model.logMean + model.logDeviation * draws.normal()) + shift)
    case 'poisson': return poissonDraw(Math.max(0, model.mean + shift), draws.uniform)
    case 'exponential': return () => Math.max(0, model.mean + shift) * draws.exponential()
    case 'resampled': return resampled(model, shift, draws)
  }
}

/** The blur would make values vary more than they do: they are drawn towards their mean by as much. */
function resampled(model: Extract<SeriesModel, { readonly kind: 'resampled' }>, shift: number, { uniform, normal }: Draws): () => number {
  const { values, mean, deviation, blur, lowest } = model
  const towards = deviation / Math.sqrt(deviation * deviation + blur * blur)
  return () => {
    const value = values[Math.floor(uniform() * values.length)] ?? mean
    const blurred = blur === 0 ? value : mean + towards * (value - mean + blur * normal())
    return Math.max(lowest, blurred + shift)
  }
}

function carriedOn({ mean, deviation, dependence }: Extract<SeriesModel, { readonly kind: 'carried-on' }>, before: number, shift: number, { normal }: Draws): SeriesSource {
  const fresh = Math.sqrt(1 - dependence * dependence)
  return (values) => {
    let last = normal()
    for (let index = 0; index < values.length; index += 1) {
      values[index] = mean + deviation * last + (index < before ? 0 : shift)
      last = dependence * last + fresh * normal()
    }
  }
}
