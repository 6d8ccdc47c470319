/** Bins of equal relative width: each doubling of the time is cut into so many. */
const binsPerDoubling = 256
/** Of the upper word of a double, with 20 bits behind the exponent: those that the eight bits of a bin leave. */
const bitsBelowBin = 12
const exponentBias = 1023
/** From 2^-40 to 2^64 of the unit of time; a shorter time counts as the shortest, a longer one as the longest. */
const lowestExponent = -40
const highestExponent = 64
const binCount = (highestExponent - lowestExponent) * binsPerDoubling
const firstBin = (lowestExponent + exponentBias) * binsPerDoubling

const view = new DataView(new ArrayBuffer(8))

/**
 * Times counted by bins, so that percentiles take the same memory however many customers there are: about 200 kB, from the first time above 0 on. A percentile is exact to
 * a bin, 0.4% of its value, and within the bin it lies where it would if the times were spread evenly.
 */
export class TimeHistogram {
  private none = 0
  private count = 0
  /** Empty until there is a time above 0: a class may never come to a station. */
  private bins = new Float64Array(0)

  /** @param time 0 or more */
  note(time: number): void {
    this.count += 1
    if (time <= 0) {
      this.none += 1
      return
    }
    if (this.bins.length === 0) this.bins = new Float64Array(binCount)
    const bin = binOf(time)
    this.bins[bin] = (this.bins[bin] ?? 0) + 1
  }

  add(other: TimeHistogram): void {
    this.none += other.none
    this.count += other.count
    if (this.bins.length === 0) this.bins = new Float64Array(other.bins.length)
    other.bins.forEach((count, bin) => (this.bins[bin] = (this.bins[bin] ?? 0) + count))
  }

  reset(): void {
    this.none = 0
    this.count = 0
    this.bins.fill(0)
  }

  /** @param percentile above 0 and below 100 @returns NaN when nothing was noted */
  percentile(percentile: number): number {
    if (this.count === 0) return NaN
    let left = (percentile / 100) * this.count - this.none
    if (left <= 0) return 0
    for (let bin = 0; bin < binCount; bin += 1) {
      const here = this.bins[bin] ?? 0
      if (left <= here) return lowerEdge(bin) + (lowerEdge(bin + 1) - lowerEdge(bin)) * (left / here)
      left -= here
    }
    return lowerEdge(binCount)
  }
}

/** The exponent of a number and the first eight bits behind it name its bin. */
function binOf(time: number): number {
  view.setFloat64(0, time)
  return Math.min(binCount - 1, Math.max(0, (view.getUint32(0) >>> bitsBelowBin) - firstBin))
}

function lowerEdge(bin: number): number {
  view.setUint32(0, (bin + firstBin) << bitsBelowBin)
  view.setUint32(4, 0)
  return view.getFloat64(0)
}
