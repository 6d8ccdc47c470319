import { serveChartPictures } from './chart-picture.ts'

/**
 * Reads process charts point by point, by keyboard and by pointer. The keyboard moves a slider that lies unseen over the chart: every screen reader knows a slider, passes it the arrow keys, Home and End,
 * and speaks its value. The same words stand below the chart for those who see it. Without this script the chart, its description and its table say everything.
 */

const charts = '[data-module="ek-process-chart"]'
/** What takes the words under the pointer away, of each chart that is read. */
const hidingOf = new WeakMap<Element, () => void>()
const isServing = { escape: false }
const svgNamespace = 'http://www.w3.org/2000/svg'

/** Begins to read the charts of this page; those that are read already stay as they are. */
export function serveProcessCharts(): void {
  serveChartPictures()
  serveEscape()
  for (const chart of document.querySelectorAll<HTMLElement>(charts)) if (!hidingOf.has(chart)) serveChart(chart)
}

/** Hover can be sent away without moving the pointer. Once for the tab: charts that are drawn anew leave nothing behind. */
function serveEscape(): void {
  if (isServing.escape) return
  isServing.escape = true
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const chart of document.querySelectorAll(`${charts}:hover`)) hidingOf.get(chart)?.()
  })
}

function serveChart(chart: HTMLElement): void {
  const readings = JSON.parse(chart.dataset['readings'] ?? '[]') as readonly string[] // written by the page
  const reading = chart.querySelector<HTMLElement>('[data-reading]')
  const drawings = [...chart.querySelectorAll<SVGSVGElement>('svg[data-places]')].map((svg) => ({ svg, places: placesOf(svg), ring: ringIn(svg) }))
  if (readings.length === 0 || reading === null || drawings.length === 0) return
  const hint = reading.textContent ?? ''
  const slider = sliderOver(chart, readings.length - 1)
  const own = () => Number(slider.value)

  const show = (index: number) => {
    reading.textContent = readings[index] ?? hint
    reading.classList.add('ek-process__reading--point')
    for (const { places, ring } of drawings) move(ring, places[index])
  }
  const hide = () => {
    reading.textContent = hint
    reading.classList.remove('ek-process__reading--point')
    for (const { ring } of drawings) move(ring, undefined)
  }
  const showOwn = () => {
    slider.setAttribute('aria-valuetext', readings[own()] ?? '')
    show(own())
  }
  const underPointer = ({ target, clientX }: PointerEvent) => {
    const drawing = drawings.find(({ svg }) => target instanceof Node && svg.contains(target))
    return drawing === undefined ? undefined : nearest(drawing.places, xOnPaper(drawing.svg, clientX))
  }

  hidingOf.set(chart, hide)
  slider.setAttribute('aria-valuetext', readings.at(-1) ?? '')
  slider.addEventListener('input', showOwn)
  slider.addEventListener('focus', showOwn)
  slider.addEventListener('blur', hide)
  chart.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  chart.addEventListener('pointermove', (event) => {
    const index = underPointer(event)
    if (index !== undefined) show(index)
  })
  chart.addEventListener('pointerdown', (event) => {
    const index = underPointer(event)
    if (index === undefined) return
    slider.value = String(index)
    // Before the browser gives the focus to what was pressed: nothing.
    event.preventDefault()
    slider.focus({ preventScroll: true })
    showOwn()
  })
  chart.addEventListener('pointerleave', () => (document.activeElement === slider ? showOwn() : hide()))
}

interface Place {
  readonly x: number
  /** Absent where there is no value. */
  readonly y?: number
}

function placesOf({ dataset }: SVGSVGElement): readonly Place[] {
  const parts = (dataset['places'] ?? '').split(' ')
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return []
    const y = parts[index + 1]
    return [{ x: Number(part), ...(y === undefined || y === '-' ? {} : { y: Number(y) }) }]
  })
}

function xOnPaper(svg: SVGSVGElement, clientX: number): number {
  const { left, width } = svg.getBoundingClientRect()
  return ((clientX - left) * svg.viewBox.baseVal.width) / width
}

function nearest(places: readonly Place[], x: number): number {
  return places.reduce((best, place, index) => (Math.abs(place.x - x) < Math.abs((places[best]?.x ?? 0) - x) ? index : best), 0)
}

/** First in the chart, so that it has the focus before what stands below. */
function sliderOver(chart: HTMLElement, last: number): HTMLInputElement {
  const slider = document.createElement('input')
  Object.assign(slider, { type: 'range', min: '0', max: String(last), step: '1', value: String(last), className: 'ek-process__points', ariaLabel: chart.dataset['name'] ?? '' })
  chart.prepend(slider)
  return slider
}

function ringIn(svg: SVGSVGElement): SVGCircleElement {
  const ring = document.createElementNS(svgNamespace, 'circle')
  ring.setAttribute('class', 'ek-c-reading')
  ring.setAttribute('r', '0')
  svg.append(ring)
  return ring
}

function move(ring: SVGCircleElement, place: Place | undefined): void {
  ring.setAttribute('r', place?.y === undefined ? '0' : '8')
  if (place?.y === undefined) return
  ring.setAttribute('cx', String(place.x))
  ring.setAttribute('cy', String(place.y))
}
