import type { PlacesOfProfession } from '../place.ts'

/** Where somebody who may treat no patients has other words than the setting: clinical decisions stay with clinicians. */
export const otherPlaces: PlacesOfProfession = {
  ward: { firstPicture: 'Walk round the ward for 20 minutes with the nurse in charge. Ask who is on, what patients wait for, and what is missing.' },
  'community-team': { clinicalCall: 'what each person at home needs' },
  clinic: { clinicalCall: 'what each patient needs' },
  department: { clinicalCall: 'what each patient needs' },
}

/** Somebody in operations stands beside a clinical lead and is none. */
export const operationsPlaces: PlacesOfProfession = {
  ...otherPlaces,
  'clinical-lead': {
    planner: 'the rota coordinator and the clinical lead',
    reports: 'the clinical lead, and each person who reports to you,',
    neighbours: 'the clinical lead, other specialties and GP surgeries',
    moveWhom: 'rooms, lists and clinics (agreed with the clinical lead)',
    firstPicture: 'Sit for 30 minutes with the clinical lead. Ask which patients wait longest, which incidents are open, and where cover is thin.',
  },
}
