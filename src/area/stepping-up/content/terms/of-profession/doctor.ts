import type { PlacesOfProfession } from '../place.ts'

/** Where a doctor has other words than the setting: medical cover, job plans and leave. */
export const doctorPlaces: PlacesOfProfession = {
  ward: {
    gathering: 'the morning board round on the ward',
    plan: 'the medical rota and leave',
    gap: 'a medical shift that nobody covers',
    spend: 'locum shifts and extra sessions',
    smallSpend: 'locum shifts at short notice',
    moveWhom: 'doctors between wards',
    limitOffer: 'stopping or limiting admissions',
    firstPicture: 'Walk round the ward for 20 minutes with the nurse in charge. Ask which patients are a worry, what waits for a doctor, and who covers tonight.',
    handoverItems: 'the medical rota, leave, open incidents, complaints and doctors who need support',
    figures: 'deaths reviewed, length of stay, discharges that waited for a doctor, and open incidents',
    oneFigure: 'discharges that waited for a doctor',
    practicePiece: 'the medical rota for one month',
    fixing: 'cover every gap and write every discharge letter',
    purpose: 'Patients on the ward are reviewed in time by a doctor who knows them. No doctor is left alone with too much.',
  },
  'community-team': {
    plan: 'the medical cover of the team and leave',
    planner: 'the team manager',
    gap: 'a day without medical cover',
    spend: 'locum sessions',
    smallSpend: 'locum sessions at short notice',
    moveWhom: 'doctors’ sessions between areas',
    practicePiece: 'the medical cover plan for one month',
    fixing: 'answer every call about medicines and referrals',
  },
  clinic: { spend: 'locum sessions and equipment', smallSpend: 'locum sessions at short notice', practicePiece: 'the plan of clinics and leave for one month' },
  department: {
    plan: 'the medical rota and leave',
    gap: 'a medical shift that nobody covers',
    spend: 'locum shifts, extra sessions and equipment',
    smallSpend: 'locum shifts at short notice',
    moveWhom: 'doctors between areas',
    practicePiece: 'the medical rota for one month',
    firstPicture: 'Walk through the department for 20 minutes with the person in charge today. Ask what is urgent, who covers the next shift, and what is a worry.',
  },
  service: { plan: 'the consultant rota, leave and on-call cover', planner: 'the operational manager', reports: 'each senior clinician and the operational manager' },
  'clinical-lead': { handoverItems: 'job plans, incidents, complaints, business cases, and concerns that the medical director says you need to know about' },
}
