import { assumed } from './parameter.ts'

const needByAcuity = 'near the levels of acuity tools in use, and not taken from them'

/** What patients need, by the hour, and what becomes of it when hands are short. */
export const care = {
  needAcuity1: assumed(3.6, [3.2, 4], 'hours of care for a patient day', needByAcuity),
  needAcuity2: assumed(5, [4.5, 5.5], 'hours of care for a patient day', needByAcuity),
  needAcuity3: assumed(6.8, [6.1, 7.5], 'hours of care for a patient day', needByAcuity),
  needAcuity4: assumed(9.5, [8.5, 10.5], 'hours of care for a patient day', needByAcuity),
  needFit: assumed(3.2, [2.6, 3.8], 'hours of care for a patient day', 'who waits to go home still needs help and medicines'),
  admission: assumed(1.2, [0.8, 1.6], 'hours of care for a new patient', 'assessment, first observations, settling in'),
  discharge: assumed(0.8, [0.5, 1.1], 'hours of care for a patient who leaves', 'letter, medicines, family, transport'),
  deteriorating: assumed(0.3, [0.2, 0.5], 'nurses for a deteriorating patient who has been seen', 'close watch until settled'),
  waste: assumed(0.3, [0.2, 0.4], 'share of work done twice where handover, medicines and huddle are incapable', 'rework: looking for, asking again, doing again'),
  unclearRoles: assumed(0.06, [0.02, 0.1], 'share of work done twice where nobody knows who does what', 'rework'),
  observationsWait: assumed(2, [1, 3], 'hours until an observation that was not done is lost', 'its time has passed'),
  medicinesWait: assumed(2, [1, 3], 'hours until a medicine that was not given is lost', 'its time has passed'),
  personalCareWait: assumed(4, [2, 6], 'hours until personal care that was not given is lost', 'the next round comes'),
  comfortWait: assumed(6, [4, 8], 'hours until moving, talking, comfort that was not given is lost', 'the shift is over'),
  dischargeWorkWait: assumed(12, [8, 16], 'hours until preparing a discharge that was not done is lost', 'begun anew the next day'),
  overload: assumed(3.5, [2.5, 6], 'hours of waiting work for each pair of hands beyond which more of it slows them', 'structure: Rudolph and Repenning 2002; size ours'),
  agencyEffect: assumed(0.8, [0.65, 0.95], 'work of an agency nurse, of that of one who knows the ward', 'does not know patients, place and systems'),
  newcomerEffect: assumed(0.75, [0.65, 0.85], 'work of somebody new to the ward, of that of one who knows it', 'as above, with induction'),
  tiredEffect: assumed(0.35, [0.2, 0.5], 'share of work that hangs on energy', 'ours: that the tired work slower; no figure fits our scale of energy'),
}
