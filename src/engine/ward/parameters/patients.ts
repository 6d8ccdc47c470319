import { assumed, calibrated, sourced } from './parameter.ts'

const healthFoundation = 'Health Foundation, Longer hospital stays and fewer admissions: 2022'

/** Who comes, how ill, and for how long. */
export const patients = {
  arrivalsPerDay: calibrated(3.5, [3.3, 3.7], 'patients a day', 'beds taken of 88% to 94%'),
  electiveShare: assumed(0.2, [0.1, 0.3], 'share of arrivals', 'a general ward with some planned admissions'),
  rhythm: assumed(1, [0.8, 1], 'how far arrivals follow the hour and the weekday: 0 even, 1 as seen', 'for trying the model without it'),
  mondayShare: sourced(0.16, [0.15, 0.17], 'share of the arrivals of a week', 'NHS Digital, Hospital A&E Activity 2019/20, as reported'),
  workingHoursShare: sourced(0.6, [0.55, 0.65], 'share of arrivals from 09:00 to 18:00', 'HSCIC 2012/13, as reported'),
  shareAcuity1: assumed(0.3, [0.25, 0.35], 'share of patients', 'a general ward'),
  shareAcuity2: assumed(0.4, [0.35, 0.45], 'share of patients', 'a general ward'),
  shareAcuity3: assumed(0.22, [0.17, 0.27], 'share of patients', 'a general ward; acuity 4 is the rest'),
  emergencyStay: calibrated(7.5, [6.8, 8.2], 'days until fit to leave, mean', `9.1 days with delays (${healthFoundation})`),
  electiveStay: calibrated(4.0, [3.5, 4.5], 'days until fit to leave, mean', `5.1 days with delays (${healthFoundation})`),
  stayVariation: sourced(1.15, [1.05, 1.25], 'standard deviation of stays over their mean', 'Monks et al. 2016, BMC Health Services Research 16:530: lognormal stays of stroke patients'),
  stayByAcuity: assumed(0.2, [0.1, 0.3], 'share longer for each level of acuity above 2, shorter below', 'sicker patients stay longer'),
  decidedAfter: assumed(3, [2, 4], 'hours from coming to A&E until a bed is asked for', 'seen, tested, referred'),
  settlesAfter: assumed(0.5, [0.35, 0.65], 'share of the stay after which acuity is one less', 'patients get better before they leave'),
}
