import { chanceTolerance } from '../model/limits.ts'
import { chosen } from './choice.ts'

/** Where somebody goes who leaves. */
export const outside = -1

/** Where customers of one class go from one station. */
export class Route {
  /** For each way, its chance and those before it; what is missing to 1 leads outside. */
  private readonly upTo: Float64Array
  private readonly stations: Int32Array
  private readonly classes: Int32Array
  /** How many ways there are; where there is but one, no chance is needed. */
  readonly ways: number

  constructor(ways: readonly { readonly station: number; readonly chance: number; readonly class: number }[]) {
    let sum = 0
    // A sum that is 1 but for rounding is 1: nobody leaves who should not.
    const upTo = ways.map(({ chance }) => (sum += chance)).map((reached) => (reached > 1 - chanceTolerance ? 1 : reached))
    const leaves = (upTo.at(-1) ?? 0) < 1
    this.upTo = Float64Array.from(leaves ? [...upTo, 1] : upTo)
    this.stations = Int32Array.from([...ways.map(({ station }) => station), ...(leaves ? [outside] : [])])
    this.classes = Int32Array.from([...ways.map((way) => way.class), ...(leaves ? [outside] : [])])
    this.ways = this.upTo.length
  }

  wayFor(uniform: number): number {
    return chosen(this.upTo, uniform)
  }

  /** @returns the station, or `outside` */
  stationOf(way: number): number {
    return this.stations[way] ?? outside
  }

  /** @returns the class from then on; only of a way that leads to a station */
  classOf(way: number): number {
    return this.classes[way] ?? 0
  }
}
