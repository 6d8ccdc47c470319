import type { PlacesOfProfession } from '../place.ts'

/** Where somebody who treats no patients has other words than the setting: clinical decisions stay with clinicians. */
export const operationsPlaces: PlacesOfProfession = {
  ward: { clinicalCall: 'the treatment and care of each patient', firstPicture: 'Walk round the ward for 20 minutes with the nurse in charge. Ask who is on, what patients wait for, and what is missing.' },
  'community-team': { clinicalCall: 'the decision what each person at home needs' },
  clinic: { clinicalCall: 'the decision what each patient needs' },
  department: { clinicalCall: 'the decision what each patient needs' },
  'clinical-lead': { reports: 'each senior colleague and your clinical partner', firstPicture: 'Sit for 30 minutes with your clinical partner. Ask which patients wait longest, which incidents are open, and where cover is thin.' },
}
