import type { ReactNode } from 'react'
import { drawable } from '../number-text.ts'
import { words } from '../words.ts'
import type { Direction } from '../words.ts'
import type { MapFrame } from './balance-map-ground.tsx'
import { coordinate } from './drawing.tsx'
import { Lettering } from './lettering.tsx'

/** Where somebody stands on both axes, as far as it is known. */
export interface PlacedView {
  readonly management?: number
  readonly leadership?: number
  readonly region?: MapRegion
  /** What one person thinks, and no figure: a dotted mark, without a region. */
  readonly isOneView?: boolean
}

/** The 95% region: half its width and half its height in the units of the axes, and how it is turned where both errors go together. */
export interface MapRegion {
  readonly management: number
  readonly leadership: number
  /** Both half axes of the ellipse, and the angle of the first from the management axis in radians; unturned unless told. */
  readonly turned?: { readonly semiAxes: readonly [number, number]; readonly angle: number }
}

/** A place with both of its values known. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
  readonly turned: MapRegion['turned'] | undefined
  readonly isUnclear: boolean
  readonly isOneView: boolean
}

/** A place that can be drawn; undefined when one of its values is not known. */
export function toSpot({ management, leadership, region, isOneView = false, direction }: PlacedView & { readonly direction: Direction }): Spot | undefined {
  const [x, y] = [drawable(management), drawable(leadership)]
  if (x === undefined || y === undefined) return undefined
  const half = (value: number | undefined) => (isOneView ? 0 : Math.abs(drawable(value) ?? 0))
  return { x, y, halfWidth: half(region?.management), halfHeight: half(region?.leadership), turned: isOneView ? undefined : drawableTurn(region?.turned), isUnclear: direction === 'cannot-tell', isOneView }
}

function drawableTurn(turned: MapRegion['turned']): MapRegion['turned'] {
  return turned !== undefined && [...turned.semiAxes, turned.angle].every((value) => drawable(value) !== undefined) ? turned : undefined
}

/** The region of a place: hatched where it cannot tell. */
export function Region({ spot, frame, hatching }: { readonly spot: Spot; readonly frame: MapFrame; readonly hatching: string }): ReactNode {
  const look = { className: 'ek-c-region', ...(spot.isUnclear ? { fill: `url(#${hatching})` } : { fillOpacity: 0.16 }) }
  if (spot.isOneView) return null
  if (spot.turned !== undefined) return <path {...look} d={outlineOf(spot, spot.turned, frame)} />
  const { x, y } = frame
  return <ellipse {...look} cx={coordinate(x(spot.x))} cy={coordinate(y(spot.y))} rx={coordinate(x(spot.x + spot.halfWidth) - x(spot.x))} ry={coordinate(y(spot.y) - y(spot.y + spot.halfHeight))} />
}

const corners = 60

/** A turned ellipse by its points: right also where the two axes have other units. */
function outlineOf({ x: centreX, y: centreY }: Spot, { semiAxes: [first, second], angle }: NonNullable<MapRegion['turned']>, { x, y }: MapFrame): string {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const points = Array.from({ length: corners }, (_, index) => {
    const at = (2 * Math.PI * index) / corners
    const [along, beside] = [first * Math.cos(at), second * Math.sin(at)]
    return `${coordinate(x(centreX + along * cosine - beside * sine))} ${coordinate(y(centreY + along * sine + beside * cosine))}`
  })
  return `M${points.join('L')}z`
}

// A region that is so high holds the words above or below its mark.
const roomForWords = 34
const [halfOfWords, heightOfMark] = [44, 12]

/** "cannot tell" in the region it is true of, where there is room and no other mark; else above or below it. */
export function UnclearWords({ spot, others, frame: { x, y, left, top, size } }: { readonly spot: Spot; readonly others: readonly Spot[]; readonly frame: MapFrame }): ReactNode {
  const height = y(spot.y) - y(spot.y + spot.halfHeight)
  const above = Math.min(y(spot.y + spot.halfHeight), y(spot.y) - 8) - 6
  const below = Math.max(y(spot.y - spot.halfHeight), y(spot.y) + 8) + 16
  const inside = height > roomForWords ? [y(spot.y) + 26, y(spot.y) - 16] : []
  const outside = above - 14 > top ? [above, below] : [below]
  const isFree = (foot: number) => others.every((other) => Math.abs(x(other.x) - x(spot.x)) > halfOfWords + heightOfMark || Math.abs(y(other.y) - (foot - 5)) > 7 + heightOfMark)
  const foot = [...inside, ...outside].find(isFree) ?? outside[0] ?? below
  // A region may reach beyond a map with fixed ends; its words may not.
  const middle = Math.min(Math.max(x(spot.x), left + halfOfWords), left + size - halfOfWords)
  return <Lettering x={middle} y={Math.min(foot, top + size - 6)} lines={[words.cannotTell]} anchor="middle" tone="strong" />
}
