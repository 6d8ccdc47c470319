import type { Profession, Setting } from '../../rules/answers.ts'
import { doctorPlaces } from './of-profession/doctor.ts'
import { midwifePlaces } from './of-profession/midwife.ts'
import { nursePlaces } from './of-profession/nurse.ts'
import { operationsPlaces, otherPlaces } from './of-profession/operations.ts'
import { paramedicPlaces } from './of-profession/paramedic.ts'
import { pharmacistPlaces } from './of-profession/pharmacist.ts'
import { scientistPlaces } from './of-profession/scientist.ts'
import { therapistPlaces } from './of-profession/therapist.ts'
import type { Place, PlacesOfProfession } from './place.ts'
import { places } from './places.ts'

/**
 * The words of a place for a profession: those of the setting, and of the profession in that setting where it differs.
 * @example a scientist in a department speaks of samples, a midwife of women and families
 */
export function placeOf(setting: Setting, profession: Profession): Place {
  return { ...places[setting], ...placesOf[profession][setting] }
}

const placesOf: Readonly<Record<Profession, PlacesOfProfession>> = {
  nurse: nursePlaces,
  midwife: midwifePlaces,
  therapist: therapistPlaces,
  doctor: doctorPlaces,
  pharmacist: pharmacistPlaces,
  scientist: scientistPlaces,
  paramedic: paramedicPlaces,
  operations: operationsPlaces,
  other: otherPlaces,
}
