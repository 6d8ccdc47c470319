import type { PlacesOfProfession } from '../place.ts'

/** Where a nurse has other words than the setting. */
export const nursePlaces: PlacesOfProfession = {
  'clinical-lead': {
    danger: 'serious harm, or the same smaller harm again and again',
    plan: 'clinical rotas, leave and specialist cover',
    reports: 'each senior nurse and the operational manager',
    firstPicture: 'Sit for 30 minutes with the operational manager. Ask which patients wait longest, which incidents are open, and where nursing cover is thin.',
  },
  }
