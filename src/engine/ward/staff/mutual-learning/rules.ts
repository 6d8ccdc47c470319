import type { RandomSource } from '../../../../kernel/chance/random-source.ts'
import { chanceBits, happening } from './happening.ts'
import { type Organisation, bitOf, bitsOf, countKnowledge, knownBy, makeNaive, wordOf } from './organisation.ts'

/** What members who know more than the code lean to. */
export function takeLean({ dimensions, reality, members, memberKnows, codeKnows, lean }: Organisation): void {
  const known = codeKnows[0] ?? 0
  lean.fill(0)
  for (let member = 0; member < memberKnows.length; member += 1) {
    if ((memberKnows[member] ?? 0) <= known) continue
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      const word = member * reality.length + wordOf(dimension)
      const bit = bitOf(dimension)
      lean[dimension] = (lean[dimension] ?? 0) + (((members.yes[word] ?? 0) >>> bit) & 1) - (((members.no[word] ?? 0) >>> bit) & 1)
    }
  }
}

/**
 * Each member may take over each belief of the code that is not its own.
 * @returns whether any belief differed from the code's, taken over or not
 */
export function membersLearn(organisation: Organisation, source: RandomSource): boolean {
  const { reality, code, members, memberKnows, memberChances } = organisation
  let isAnyDifferent = false
  for (let member = 0; member < memberKnows.length; member += 1) {
    for (let word = 0; word < reality.length; word += 1) {
      const at = member * reality.length + word
      const [yes, no, codeYes, codeNo] = [members.yes[at] ?? 0, members.no[at] ?? 0, code.yes[word] ?? 0, code.no[word] ?? 0]
      const different = (yes ^ codeYes) | (no ^ codeNo)
      if (different === 0) continue
      isAnyDifferent = true
      const taken = happening(source, memberChances[member] ?? 0, different & (codeYes | codeNo))
      members.yes[at] = (yes & ~taken) | (codeYes & taken)
      members.no[at] = (no & ~taken) | (codeNo & taken)
    }
    memberKnows[member] = knownBy(organisation, members, member)
  }
  return isAnyDifferent
}

/** The code may take each belief to which those who know more lean. */
export function codeLearns(organisation: Organisation, source: RandomSource): void {
  const { code, codeKnows, lean, codeChances } = organisation
  for (let dimension = 0; dimension < lean.length; dimension += 1) {
    const lead = lean[dimension] ?? 0
    if (lead === 0) continue
    const [wanted, other] = lead > 0 ? [code.yes, code.no] : [code.no, code.yes]
    const word = wordOf(dimension)
    const bit = 1 << bitOf(dimension)
    if (((wanted[word] ?? 0) & bit) !== 0 || source.word() >>> 0 >= (codeChances[Math.abs(lead)] ?? 0)) continue
    wanted[word] = (wanted[word] ?? 0) | bit
    other[word] = (other[word] ?? 0) & ~bit
  }
  codeKnows[0] = knownBy(organisation, code, 0)
}

/** Each member may leave; a naive one comes in their place and learns as quickly as they did. */
export function turnOver(organisation: Organisation, turnover: number, source: RandomSource): void {
  const chance = chanceBits(turnover)
  for (let member = 0; member < organisation.memberKnows.length; member += 1) {
    if (source.word() >>> 0 < chance) makeNaive(organisation, member, source)
  }
}

/** Each dimension of reality may turn into its opposite, and with it what is right. */
export function turnReality(organisation: Organisation, turbulence: number, source: RandomSource): void {
  const { reality } = organisation
  const chance = chanceBits(turbulence)
  let isTurned = false
  for (let word = 0; word < reality.length; word += 1) {
    const turned = happening(source, chance, bitsOf(organisation, word))
    reality[word] = (reality[word] ?? 0) ^ turned
    isTurned ||= turned !== 0
  }
  if (isTurned) countKnowledge(organisation)
}
