import { quietWords as words } from '../../area/simulated-ward/words/quiet.ts'
import { SmallWard, type SmallWardModel } from '../../platform/design/charts/small-ward.tsx'
import { nodesOf } from '../drawn/drawn-nodes.ts'
import { button, element } from '../page-elements.ts'

/** An hour of the ward in milliseconds. */
const hourMs = 1000

/** Lets the small ward of the page live: an hour each second, while it is in sight and nobody holds it. Where somebody wants nothing to move, it stays as it was sent. */
export function serveQuietWard(): void {
  const figure = document.querySelector<HTMLElement>('[data-module="ek-quiet-ward"]')
  const picture = figure?.querySelector<HTMLElement>('[data-picture]')
  const worker = figure?.dataset['worker']
  if (figure === null || picture === null || picture === undefined || worker === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const ward = new QuietWard(picture, worker)
  figure.append(holdButton(ward))
  figure.querySelector('figcaption')?.append(' ', element('span', { className: 'ek-needs-script' }, words.moves))
  new IntersectionObserver((seen) => ward.let('out-of-sight', seen.at(-1)?.isIntersecting === true)).observe(picture)
  document.addEventListener('visibilitychange', () => ward.let('hidden', document.visibilityState === 'visible'))
}

type Reason = 'out-of-sight' | 'hidden' | 'held'

/** The ward with its time: it passes while nothing speaks against it. Its worker begins with its first hour. */
class QuietWard {
  private readonly against = new Set<Reason>(['out-of-sight'])
  private readonly picture: HTMLElement
  private readonly address: string
  private worker: Worker | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(picture: HTMLElement, address: string) {
    this.picture = picture
    this.address = address
  }

  /** Something speaks for or against time passing. */
  let(reason: Reason, isFor: boolean): void {
    if (isFor) this.against.delete(reason)
    else this.against.add(reason)
    clearTimeout(this.timer)
    if (this.against.size === 0) this.timer = setTimeout(() => this.passAnHour(), hourMs)
  }

  private passAnHour(): void {
    this.worker ??= this.open()
    this.worker.postMessage(null)
  }

  private open(): Worker {
    const worker = new Worker(this.address, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<SmallWardModel>) => {
      this.picture.replaceChildren(...nodesOf(SmallWard({ model: data })))
      this.let('hidden', document.visibilityState === 'visible')
    })
    return worker
  }
}

/** What moves by itself can be held. */
function holdButton(ward: QuietWard): HTMLButtonElement {
  const made = button(words.pause, 'ek-quiet-ward__hold ek-needs-script', () => {
    const isHeld = made.textContent === words.goOn
    made.textContent = isHeld ? words.pause : words.goOn
    ward.let('held', isHeld)
  })
  return made
}
