import type { RandomSource } from '../../../../kernel/chance/random-source.ts'
import { bitCount, chanceBits, happening } from './happening.ts'
import type { Sources } from './sources.ts'
import type { MemberLearning, MutualLearning } from './types.ts'

/**
 * What is real and what is believed of it, a bit for each dimension: a belief of yes in one word, of no in another, of nothing in neither.
 * Kept in place, because a run changes it some million times. More than 32 dimensions take several words.
 */
export interface Organisation {
  readonly dimensions: number
  readonly reality: Int32Array
  readonly code: Beliefs
  /** Of one member after the other. */
  readonly members: Beliefs
  /** How many dimensions are held rightly: by each member; and by the code, in a list of one. */
  readonly memberKnows: Int32Array
  readonly codeKnows: Int32Array
  /** Yes less no among members who know more than the code, by dimension, at the start of a period. */
  readonly lean: Int32Array
  /** Of taking over a belief, by member; of the code's taking the majority, by how much it leads. */
  readonly memberChances: Float64Array
  readonly codeChances: Float64Array
}

/** Bits of dimensions in which yes, or no, is believed; never both. */
export interface Beliefs {
  readonly yes: Int32Array
  readonly no: Int32Array
}

const wordLength = 32

/** The word, among those of one holder, in which the bit of a dimension stands. */
export function wordOf(dimension: number): number {
  return dimension >>> 5
}

/** The place of its bit in that word, from 0. */
export function bitOf(dimension: number): number {
  return dimension & 31
}

const aThird = chanceBits(1 / 3)
const aHalf = chanceBits(1 / 2)

/** Room for an organisation; `begin` fills it. */
export function roomFor({ dimensions, members, memberLearning, codeLearning }: MutualLearning): Organisation {
  const length = Math.ceil(dimensions / wordLength)
  const beliefs = (holders: number): Beliefs => ({ yes: new Int32Array(holders * length), no: new Int32Array(holders * length) })
  return {
    dimensions,
    reality: new Int32Array(length),
    code: beliefs(1),
    members: beliefs(members),
    memberKnows: new Int32Array(members),
    codeKnows: new Int32Array(1),
    lean: new Int32Array(dimensions),
    memberChances: Float64Array.from({ length: members }, (_, member) => chanceBits(chanceOfMember(memberLearning, member / members))),
    codeChances: codeChances(codeLearning, members),
  }
}

/** @param place of a member among all, from 0 to below 1: the slow ones come first */
function chanceOfMember(learning: MemberLearning, place: number): number {
  if (learning.kind === 'alike') return learning.chance
  return place < learning.shareSlow ? learning.slow : learning.fast
}

/** Chances that the code takes the majority, by how much it leads: 1 - (1 - p2)^lead, by repeated multiplication; as `chanceBits`. */
export function codeChances(codeLearning: number, members: number): Float64Array {
  const chances = new Float64Array(members + 1)
  let missed = 1
  for (let lead = 1; lead <= members; lead += 1) {
    missed *= 1 - codeLearning
    chances[lead] = chanceBits(1 - missed)
  }
  return chances
}

/** A new reality, a code that believes nothing, and naive members. */
export function begin(organisation: Organisation, sources: Sources): void {
  const { reality, code, codeKnows, memberKnows } = organisation
  for (let word = 0; word < reality.length; word += 1) reality[word] = sources.reality.word() & bitsOf(organisation, word)
  code.yes.fill(0)
  code.no.fill(0)
  codeKnows[0] = 0
  for (let member = 0; member < memberKnows.length; member += 1) makeNaive(organisation, member, sources.beliefs)
}

/** Counts anew what everybody knows of reality. */
export function countKnowledge(organisation: Organisation): void {
  organisation.codeKnows[0] = knownBy(organisation, organisation.code, 0)
  for (let member = 0; member < organisation.memberKnows.length; member += 1) organisation.memberKnows[member] = knownBy(organisation, organisation.members, member)
}

/** A member who believes yes in a third of all dimensions by chance, no in half of the others, and nothing in the rest. */
export function makeNaive(organisation: Organisation, member: number, source: RandomSource): void {
  const { reality, members, memberKnows } = organisation
  for (let word = 0; word < reality.length; word += 1) {
    const places = bitsOf(organisation, word)
    const yes = happening(source, aThird, places)
    members.yes[member * reality.length + word] = yes
    members.no[member * reality.length + word] = happening(source, aHalf, places & ~yes)
  }
  memberKnows[member] = knownBy(organisation, members, member)
}

/** How many dimensions the code, or the member at a place, holds rightly. */
export function knownBy({ reality }: Organisation, { yes, no }: Beliefs, holder: number): number {
  let known = 0
  for (let word = 0; word < reality.length; word += 1) {
    const at = holder * reality.length + word
    const real = reality[word] ?? 0
    known += bitCount(((yes[at] ?? 0) & real) | ((no[at] ?? 0) & ~real))
  }
  return known
}

/** The bits of a word that are dimensions: the last word may have room to spare. */
export function bitsOf({ dimensions }: Organisation, word: number): number {
  const places = dimensions - word * wordLength
  return places >= wordLength ? -1 : (1 << places) - 1
}
