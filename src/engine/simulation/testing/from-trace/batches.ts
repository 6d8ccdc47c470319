import type { Station } from '../../model/model.ts'
import type { TraceLine } from '../traced.ts'
import type { Spell } from './stays.ts'

/**
 * When servers of a station that serves several together were busy, a spell for each batch, told from a trace. A batch takes as many of those who
 * wait as it may.
 * @param number of the station
 */
export function batchSpells({ batch = { least: 1, most: 1 } }: Station, number: number, lines: readonly TraceLine[], end: number): readonly Spell[] {
  const waiting = new Set<number>()
  const ends = new Map<number, number>()
  const open: { readonly members: number[]; readonly from: number; readonly size: number }[] = []
  const spells: { readonly members: readonly number[]; readonly from: number; readonly place: number }[] = []
  for (const [place, { time, deed, station, customer }] of lines.entries()) {
    if (station !== number) continue
    if (deed === 'waits') waiting.add(customer)
    if (deed === 'leaves unseen') waiting.delete(customer)
    if (deed === 'ends') ends.set(place, time)
    if (deed !== 'begins') continue
    const last = open.at(-1)
    if (last !== undefined && last.members.length < last.size) last.members.push(customer)
    else open.push({ members: [customer], from: time, size: waiting.has(customer) ? Math.min(batch.most, waiting.size) : 1 })
    waiting.delete(customer)
    if (open.at(-1)?.members.length === 1) spells.push({ members: open.at(-1)?.members ?? [], from: time, place })
  }
  return spells.map(({ members: [first], from, place }) => {
    const over = lines.findIndex(({ deed, station, customer }, later) => later > place && deed === 'ends' && station === number && customer === first)
    return { from, to: lines[over]?.time ?? end }
  })
}
