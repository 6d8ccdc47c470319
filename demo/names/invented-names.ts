import type { Profession } from '../../src/kernel/workforce.ts'
import type { Chance } from '../chance.ts'
import { caribbean, eastAfrican, westAfrican } from './african-and-caribbean.ts'
import { britishAndIrish } from './british-and-irish.ts'
import { easternEuropean, eastAsian, filipino, southernEuropean, westAsian } from './europe-and-further.ts'
import type { Origin } from './origin.ts'
import { plainlyKnownNames } from './plainly-known.ts'
import { northernSouthAsian, southernSouthAsian } from './south-asian.ts'

/** A name as it is written: the given name first. */
export interface InventedName {
  readonly givenName: string
  readonly familyName: string
}

type Mix = readonly (readonly [Origin, number])[]

/**
 * Origins of the staff in parts of 100: about 1 in 5 of NHS staff in England say that their nationality is not British, doctors
 * and nurses more often. After the kind of figure in the NHS workforce statistics; the numbers are ours and not exact.
 */
const mixOfMost: Mix = [
  [britishAndIrish, 74], [northernSouthAsian, 9], [westAfrican, 4], [caribbean, 3], [easternEuropean, 4], [southernEuropean, 2], [eastAfrican, 2], [filipino, 1], [westAsian, 1],
]
const mixOfNurses: Mix = [
  [britishAndIrish, 58], [southernSouthAsian, 12], [filipino, 9], [westAfrican, 7], [northernSouthAsian, 4], [eastAfrican, 4], [caribbean, 2], [southernEuropean, 2], [easternEuropean, 2],
]
const mixOfDoctors: Mix = [
  [britishAndIrish, 47], [northernSouthAsian, 24], [westAsian, 8], [westAfrican, 7], [southernSouthAsian, 5], [eastAsian, 4], [southernEuropean, 3], [easternEuropean, 2],
]

/** Some have a name of two origins, by marriage or otherwise. */
const shareOfMixedNames = 0.05
const shareOfDoubleFamilyNames = 0.015

/** A name for somebody of a profession; never one that is plainly known. */
export function inventName(profession: Profession, chance: Chance): InventedName {
  const mix = profession === 'medicine' ? mixOfDoctors : profession === 'nursing' || profession === 'clinical-support' ? mixOfNurses : mixOfMost
  for (;;) {
    const origin = chance.weighted(mix)
    const givenName = chance.pick(origin.givenNames)
    const familyName = familyNameOf(chance.happens(shareOfMixedNames) ? chance.weighted(mixOfMost) : origin, chance)
    if (!plainlyKnownNames.has(`${givenName} ${familyName}`) && givenName !== familyName) return { givenName, familyName }
  }
}

function familyNameOf(origin: Origin, chance: Chance): string {
  const name = chance.pick(origin.familyNames)
  if (origin !== britishAndIrish || !chance.happens(shareOfDoubleFamilyNames)) return name
  const second = chance.pick(origin.familyNames)
  return second === name ? name : `${name}-${second}`
}
