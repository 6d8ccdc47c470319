import type { Place, PlacesOfProfession } from '../place.ts'

/** The words of an ambulance service: crews, vehicles, response and handover at hospital. */
const ambulance: Partial<Place> = {
  gathering: 'the briefing at the start of the shift',
  plan: 'the crew rota',
  planner: 'the resource team',
  gap: 'a vehicle without a crew',
  spend: 'overtime, vehicle repairs and consumables',
  smallSpend: 'overtime at short notice',
  moveWhom: 'crews between vehicles, stations or shifts',
  neighbours: 'the control room, emergency departments, urgent community teams and GP surgeries',
  oneNeighbour: 'the emergency department that takes most of the patients',
  figures: 'response times, handover times at hospital, missed breaks, late finishes and incidents',
  oneFigure: 'missed breaks and late finishes',
  danger: 'a call that waits too long for a crew',
  firstPicture: 'Join the team leader for 20 minutes at the start of a shift. Ask which vehicles have no crew, and who had a hard job.',
  handoverItems: 'rotas, sickness meetings, vehicle faults, open incidents, complaints and crews who need support',
  routine: 'Follow one hard job from the call to the talk with the crew afterwards. Find out who asked how they were.',
  sharedChange: 'vehicles checked by a second pair of eyes, on one shift pattern',
  practicePiece: 'the crew rota for one month',
  watchers: 'the control room, hospitals, patients and regulators',
  limitOffer: 'standing a vehicle down or moving a crew to another station for good',
  clinicalCall: 'how each patient is treated',
  passing: 'in the garage',
  fixing: 'fill every empty vehicle',
  purpose: 'People who call for help get a crew that is rested, equipped and in time.',
}

/** Where a paramedic has other words than the setting. */
export const paramedicPlaces: PlacesOfProfession = {
  'community-team': {
    gathering: 'the briefing before the first calls and visits',
    neighbours: 'the control room, GP surgeries, the hospital and social care',
    figures: 'waits for first visits, people kept safely at home, visits missed or moved, and incidents',
    danger: 'somebody who gets worse at home while waiting for a visit',
  },
  service: { ...ambulance, reports: 'each team leader who reports to you' },
  'clinical-lead': {
    ...ambulance,
    name: 'the clinical side of the service',
    at: 'in the service',
    gathering: 'the meeting of the senior clinicians',
    reports: 'each senior clinician and the operational manager',
    figures: 'outcomes of the sickest patients, incidents, complaints, missed breaks and late finishes',
    firstPicture: 'Sit for 30 minutes with the operational manager. Ask which calls wait longest, which incidents are open, and which crews need support.',
  },
}
