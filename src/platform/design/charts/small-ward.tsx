import type { ReactNode } from 'react'

/** A ward at an hour, as it is drawn in small. */
export interface SmallWardModel {
  /** When it is, in words. */
  readonly time: string
  readonly rooms: readonly SmallRoom[]
}

/** A row of beds, at most six, with those who work there. */
export interface SmallRoom {
  /** A letter; empty for rooms without one. */
  readonly name: string
  readonly beds: readonly SmallBed[]
  readonly staff: readonly SmallToken[]
}

/** A bed: whether somebody lies in it, one to four bars for how ill, and whether they wait to go home. */
export interface SmallBed {
  readonly isTaken: boolean
  readonly bars: number
  readonly isWaitingToGo: boolean
}

/** Somebody on the shift: the initial of the role, and tiredness in three steps from 0. */
export interface SmallToken {
  readonly initial: string
  readonly tiredness: number
}

const [bedWidth, bedHeight, gap, nameWidth, tokenWidth] = [36, 24, 4, 18, 22] as const
const rowHeight = bedHeight + gap
const staffFrom = nameWidth + 6 * (bedWidth + gap) + 6
const width = staffFrom + 3 * tokenWidth
/** Below the rooms, for the time. */
const foot = 18

/** A ward in small, for who sees it. What it shows is said in words beside it. */
export function SmallWard({ model: { time, rooms } }: { readonly model: SmallWardModel }): ReactNode {
  const height = rooms.length * rowHeight + foot
  return (
    <svg className="ek-small-ward" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {rooms.map((room, row) => <Room key={row} room={room} top={row * rowHeight} />)}
      <text className="ek-small-ward__time" x={nameWidth} y={height - 3}>{time}</text>
    </svg>
  )
}

function Room({ room: { name, beds, staff }, top }: { readonly room: SmallRoom; readonly top: number }): ReactNode {
  return (
    <>
      <text className="ek-small-ward__name" x={0} y={top + 16}>{name}</text>
      {beds.map((bed, place) => <Bed key={place} bed={bed} left={nameWidth + place * (bedWidth + gap)} top={top} />)}
      {staff.map((token, place) => <Token key={place} token={token} x={staffFrom + 10 + place * tokenWidth} y={top + bedHeight / 2} />)}
    </>
  )
}

function Bed({ bed: { isTaken, bars, isWaitingToGo }, left, top }: { readonly bed: SmallBed; readonly left: number; readonly top: number }): ReactNode {
  const path = Array.from({ length: bars }, (_, bar) => `M${left + 7 + bar * 5} ${top + 7}v10`).join('')
  return (
    <>
      <rect className={`ek-small-ward__bed ek-small-ward__bed--${isTaken ? 'taken' : 'free'}`} x={left + 0.5} y={top + 0.5} width={bedWidth - 1} height={bedHeight - 1} />
      {path !== '' && <path className="ek-small-ward__bars" d={path} />}
      {isWaitingToGo && <path className="ek-small-ward__going" d={`M${left + 25} ${top + 12}h7m-3 -3l3 3l-3 3`} />}
    </>
  )
}

/** The ring is whole when rested, broken when tired, and double when very tired. */
function Token({ token: { initial, tiredness }, x, y }: { readonly token: SmallToken; readonly x: number; readonly y: number }): ReactNode {
  return (
    <>
      <circle className={`ek-small-ward__ring ek-small-ward__ring--${tiredness}`} cx={x} cy={y} r={9} />
      {tiredness === 2 && <circle className="ek-small-ward__ring" cx={x} cy={y} r={6.5} />}
      <text className="ek-small-ward__role" x={x} y={y + 3} textAnchor="middle">{initial}</text>
    </>
  )
}
