import type { WardView } from '../../engine/ward/index.ts'
import { planWords as words } from '../../area/simulated-ward/words/plan.ts'
import { doorText, tirednessOf, tirednessSteps, wardInWords } from '../../area/simulated-ward/words/view.ts'
import { BedTile, markDrawing } from './bed-tile.ts'
import { box } from './elements.ts'

type BayName = WardView['beds'][number]['bay']
const bays: readonly BayName[] = ['A', 'B', 'C', 'D', 'side', 'corridor']

/** The plan of the ward: bays of beds with who works there, side rooms, and the door with who waits. Beside the drawing the same is said in words. */
export class FloorPlan {
  readonly element: HTMLElement
  private readonly door = box('p', 'ek-ward__door')
  private readonly words = box('p', 'ek-ward__in-words')
  private readonly tiles: BedTile[] = []
  private readonly rooms: Readonly<Record<BayName, Room>>

  constructor() {
    this.rooms = Object.fromEntries(bays.map((bay) => [bay, roomOf(bay)])) as Record<BayName, Room> // each bay is there
    const drawing = box('div', 'ek-ward__drawing', this.door, ...bays.map((bay) => this.rooms[bay].element), keyOf())
    drawing.setAttribute('aria-hidden', 'true')
    this.element = box('div', 'ek-ward__plan', drawing, this.words)
  }

  show(view: WardView): void {
    view.beds.forEach((bed, place) => {
      const tile = this.tiles[place] ?? this.addTile(place)
      if (tile.element.parentElement !== this.rooms[bed.bay].beds) this.rooms[bed.bay].beds.append(tile.element)
      tile.show(bed)
    })
    for (const tile of this.tiles.splice(view.beds.length)) tile.element.remove()
    for (const bay of bays) this.showStaff(bay, view)
    this.rooms.corridor.element.hidden = !view.beds.some(({ bay }) => bay === 'corridor')
    setText(this.door, doorText(view))
    setText(this.words, wardInWords(view).join(' '))
  }

  private addTile(place: number): BedTile {
    const tile = new BedTile()
    this.tiles[place] = tile
    return tile
  }

  private showStaff(bay: BayName, { staff }: WardView): void {
    const { staff: place } = this.rooms[bay]
    const here = staff.filter((one) => one.bay === bay)
    const looks = here.map(({ role, energy, isOnExtraShift }) => `${words.roles[role]} ${tirednessSteps.indexOf(tirednessOf(energy))}${isOnExtraShift ? ' extra' : ''}`).join()
    if (place.dataset['looks'] === looks) return
    place.dataset['looks'] = looks
    place.replaceChildren(...here.map(({ role, energy, isOnExtraShift }) => token(words.roles[role], tirednessSteps.indexOf(tirednessOf(energy)), isOnExtraShift)))
  }
}

interface Room {
  readonly element: HTMLElement
  readonly beds: HTMLElement
  readonly staff: HTMLElement
}

function roomOf(bay: BayName): Room {
  const [beds, staff] = [box('span', 'ek-bay__beds'), box('span', 'ek-bay__staff')]
  return { element: box('div', `ek-bay ek-bay--${bay}`, box('span', 'ek-bay__name', words.bays[bay]), beds, staff), beds, staff }
}

/** Somebody on the shift: initial of the role, and a ring for tiredness in three steps. */
function token(initial: string, step: number, isExtra: boolean): HTMLElement {
  return box('span', `ek-token ek-token--${step}`, initial + (isExtra ? '+' : ''))
}

function keyOf(): HTMLElement {
  const bars = box('span', 'ek-bed__bars', box('i', ''), box('i', ''), box('i', ''))
  const marks = (['watched', 'waiting-to-go', 'new'] as const).map((mark) => box('span', 'ek-key__part', markDrawing(mark), words.marks[mark]))
  const rings = words.rings.map((text, step) => box('span', 'ek-key__part', token(words.roles.nurse, step, false), text))
  return box('div', 'ek-key', box('span', 'ek-key__part', bars, words.bars), ...marks, ...rings, box('span', 'ek-key__part', words.initials))
}

/** Says it only when it is another text. */
function setText(one: HTMLElement, text: string): void {
  if (one.textContent !== text) one.textContent = text
}
