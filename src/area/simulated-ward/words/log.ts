import type { Happening } from '../../../engine/ward/index.ts'
import { situationWords } from '../content/index.ts'

const bays = ['A', 'B', 'C', 'D']

/** Where a bed is, as people on the ward say it. */
function placeOfBed(bed: number): string {
  if (bed >= 28) return 'in the corridor'
  const bay = bays[Math.floor(bed / 6)]
  return bay === undefined ? 'in a side room' : `in bay ${bay}`
}

/** A line of the log; null for what happens too often to be told. Coming and going is seen on the plan of the ward. */
export function logLine(happening: Happening): string | null {
  const { kind, whom, where, trace: { situation } } = happening
  const colleague = `Colleague ${whom + 1}`
  switch (kind) {
    case 'fell':
      return `A patient fell ${placeOfBed(where)}.`
    case 'medicine-harm':
      return `A patient was harmed by a medicine ${placeOfBed(where)}.`
    case 'noticed-late':
      return `Somebody ${placeOfBed(where)} had got worse, and it was noticed late.`
    case 'noticed':
      return `Somebody ${placeOfBed(where)} got worse, and it was noticed in time.`
    case 'went-elsewhere':
      return 'A patient waited in A&E and went to another ward.'
    case 'taken-in':
      return `A patient of another ward was taken in ${placeOfBed(where)}.`
    case 'moved-out':
      return 'A patient waited in A&E and was taken in by a ward next door.'
    case 'postponed':
      return 'A planned patient was sent home: no bed was free.'
    case 'queue':
      return `${where} ${where === 1 ? 'patient waits' : 'patients wait'} in A&E for a bed.`
    case 'shift-short':
      return `The shift begins with ${whom === 1 ? '1 place' : `${whom} places`} empty.`
    case 'pulled-in':
      return 'You filled a gap on the shift yourself.'
    case 'fell-ill':
      return `${colleague} rang in sick${where > 0 ? ` for ${where === 1 ? '1 day' : `${where} days`}` : ''}.`
    case 'gave-notice':
      return `${colleague} handed in notice.`
    case 'left-post':
      return `${colleague} left the ward.`
    case 'joined':
      return `A new colleague began in post ${whom + 1}.`
    case 'frozen':
      return 'The ward is over its budget: bank and agency need a signature from above.'
    case 'unfrozen':
      return 'Spending is free again.'
    case 'answered':
      return situation === null ? null : `You dealt with “${titleOf(situation)}”.`
    default:
      return null
  }
}

/** What a situation is called. */
export function titleOf(situation: string): string {
  return situationWords[situation]?.title ?? 'A situation'
}

/** Lines that change what one does next stand out. */
export function isWeighty({ kind }: Happening): boolean {
  return kind === 'fell' || kind === 'medicine-harm' || kind === 'noticed-late' || kind === 'gave-notice' || kind === 'frozen'
}
