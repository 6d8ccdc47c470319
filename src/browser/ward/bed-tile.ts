import type { WardView } from '../../engine/ward/index.ts'
import { box, drawn } from './elements.ts'

type BedView = WardView['beds'][number]

/** Marks as shapes, so that none hangs on colour: an eye ring, a door with an arrow, a plus. */
const markPaths = { 'watched': 'M2 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M5.5 6h2', 'waiting-to-go': 'M1.5 6h9M7 2l4 4-4 4', 'new': 'M6 1.5v9M1.5 6h9' } as const

/** A small drawing of a mark. */
export function markDrawing(mark: keyof typeof markPaths): SVGElement {
  const svg = drawn('svg', { 'viewBox': '0 0 13 12', 'class': `ek-bed__mark ek-bed__mark--${mark}`, 'aria-hidden': 'true' })
  svg.append(drawn('path', { d: markPaths[mark] }))
  return svg
}

/** A bed on the plan: its number, one to four bars for how ill somebody is, one mark at most. It is drawn anew only when it looks different. */
export class BedTile {
  readonly element = box('span', 'ek-bed')
  private looks = ''

  show({ number, state, patient }: BedView): void {
    const looks = `${state}${patient?.acuity ?? ''}${patient?.mark ?? ''}`
    if (looks === this.looks) return
    this.looks = looks
    this.element.className = `ek-bed ek-bed--${state}`
    const bars = box('span', 'ek-bed__bars', ...Array.from({ length: patient?.acuity ?? 0 }, () => box('i', '')))
    this.element.replaceChildren(box('b', '', String(number + 1)), bars, ...(patient?.mark === null || patient === null ? [] : [markDrawing(patient.mark)]))
  }
}
