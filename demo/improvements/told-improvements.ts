import { fewerFalls } from './fewer-falls.ts'
import type { ImprovementPlan } from './improvement-plan.ts'

const shorterHandover: ImprovementPlan = {
  key: 'shorter-handover', unit: 'Curlew ward', title: 'Handover beside the patient in 20 minutes',
  why: 'Handover takes 40 minutes in the office. Patients wait, and nobody has seen them together.',
  state: 'planning', aim: { what: 'Handover', forWhom: 'patients and staff of Curlew ward', measure: null, from: null, to: null, byIn: null },
  startedAgo: null, endedAgo: null, ending: '', nextSteps: '', measures: [{ key: 'discharges/Curlew ward', part: 'balancing' }],
  people: [{ place: 2, part: 'lead', learning: 'How to lead colleagues who are not sure.', domain: 'leadership' }, { place: 0, part: 'member', learning: '', domain: null }],
  drivers: [{ text: 'What is said is what the next shift needs' }, { text: 'Patients take part' }], questions: [],
}

/** Nothing can be seen yet. */
const atTheDoor: ImprovementPlan = {
  key: 'at-the-door', unit: 'Resuscitation and majors team', title: 'Assessed within 15 minutes of arrival',
  why: 'Ambulance crews wait in the corridor with people who nobody of ours has seen. It is unsafe, and it wears everybody out.',
  state: 'running', aim: { what: 'Minutes to the first assessment', forWhom: 'people who come by ambulance', measure: 'first-assessment', from: 24, to: 15, byIn: 60 },
  startedAgo: 130, endedAgo: null, ending: '', nextSteps: '',
  measures: [{ key: 'first-assessment', part: 'outcome' }, { key: 'left-unseen', part: 'balancing' }],
  people: [
    { place: 0, part: 'lead', learning: 'How to change how people work who do not report to me.', domain: 'leadership' },
    { place: 1, part: 'member', learning: '', domain: null },
    { place: 5, part: 'member', learning: 'How to look at a chart without jumping at every point.', domain: 'management' },
  ],
  drivers: [
    {
      text: 'Somebody is free when an ambulance comes',
      ideas: [{
        text: 'A nurse meets every ambulance at the door', state: 'testing',
        cycles: [
          {
            plan: 'One nurse has no bay from 16:00 to 22:00 on weekdays and meets every ambulance.',
            prediction: 'The middle time to assessment falls below 18 minutes within a month.', measure: 'first-assessment', startedAgo: 97, endsAgo: 66,
            did: 'On 15 of 22 days. On the others the nurse was needed in resuscitation.',
            studied: 'The weekly value did not move. On days with the nurse it was 19 minutes, on the others 26.',
            outcome: 'not-as-predicted', act: 'adapt', actText: 'The role needs cover when resuscitation calls. Try it with an assistant beside.',
          },
          { plan: 'An emergency care assistant stays at the door when the nurse is called away.', prediction: 'Somebody is at the door on 9 days of 10.', startedAgo: 40, endsAgo: 12, did: 'The assistant was there on 18 of 20 days.' },
        ],
      }],
    },
    { text: 'Beds in majors empty sooner', ideas: [{ text: 'One round of decisions every two hours', state: 'idea', cycles: [] }] },
  ],
  questions: [{ measure: 'first-assessment', ago: 13, kind: 'measurement', hopedShift: 5 }],
}

/** Four values after the change: too early. */
const quietNights: ImprovementPlan = {
  key: 'quiet-nights', unit: 'Intensive care unit', title: 'Quiet nights in intensive care',
  why: 'People who leave us tell of noise and light before anything else. Those who do not sleep are confused for longer.',
  state: 'running', aim: { what: 'Patients who slept 5 hours or more', forWhom: 'everybody who is awake on our unit', measure: 'sleep', from: 41, to: 55, byIn: 150 },
  startedAgo: 70, endedAgo: null, ending: '', nextSteps: '',
  measures: [{ key: 'sleep', part: 'outcome' }, { key: 'alarms', part: 'process' }, { key: 'line-infections', part: 'balancing' }],
  people: [
    { place: 1, part: 'lead', learning: 'How to bring doctors and nurses to one plan for the night.', domain: 'leadership' },
    { place: 0, part: 'member', learning: '', domain: null },
    { place: 12, part: 'member', learning: 'How to ask for an idea and then let somebody try it.', domain: 'leadership' },
  ],
  drivers: [
    { text: 'Less noise', ideas: [{ text: 'Limits of alarms are set for each patient at 22:30', state: 'testing', cycles: [
      { plan: 'Limits are looked at for every patient at 22:30 for four weeks.', prediction: 'Alarms at night fall by a fifth, and no true alarm comes late.', measure: 'alarms', startedAgo: 28, endsAgo: -2, did: 'Done for about 8 patients in 10 so far.' },
    ] }] },
    { text: 'Care is bundled', ideas: [{ text: 'No washing between 23:00 and 5:00', state: 'adopted', cycles: [
      {
        plan: 'For ten nights nobody in beds 1 to 6 is washed between 23:00 and 5:00, unless they ask.', prediction: 'Patients are woken once less each night, and the early shift has no more to do.', startedAgo: 60, endsAgo: 50,
        did: 'Done on nine of ten nights. On one night a dressing had to be changed.', studied: 'Patients were woken twice a night instead of four times. The early shift needed 20 minutes more at first, then 10.', outcome: 'partly', act: 'adopt', actText: 'In all beds. The late shift offers a wash before 22:00.',
      },
    ] }] },
    { text: 'Dark at night, light by day' },
  ],
  questions: [{ measure: 'sleep', ago: 3, kind: 'measurement', hopedShift: 8 }],
}

/** The rise was under way long before: nobody can tell. */
const startsOnTime: ImprovementPlan = {
  key: 'starts-on-time', unit: 'Theatre team A', title: 'Lists that start on time',
  why: 'A late start costs the last patient of the day their operation. It happened twice a week.',
  state: 'finished', aim: { what: 'Lists that start on time', forWhom: 'patients on lists of theatre team A', measure: 'theatre-starts/Theatre team A', from: 70, to: 85, byIn: -20 },
  startedAgo: 100, endedAgo: 8,
  ending: 'More lists start on time than a year ago. The rise had begun long before we sent for the first patient earlier. So we cannot say that this did it.\nWe learnt to look at the weeks before a change first.',
  nextSteps: 'We keep sending at 8:10, since nobody minds. The next question is registered before anything is changed.',
  measures: [{ key: 'theatre-starts/Theatre team A', part: 'outcome' }, { key: 'theatre-cancelled', part: 'balancing' }],
  people: [{ place: 0, part: 'lead', learning: 'How to tell chance from change.', domain: 'management' }, { place: 2, part: 'member', learning: '', domain: null }, { place: 6, part: 'member', learning: '', domain: null }],
  drivers: [{ text: 'The first patient is there', ideas: [{ text: 'Send for the first patient at 8:10', state: 'adopted', cycles: [
    {
      plan: 'The first patient is sent for at 8:10 instead of 8:30, for all lists.', prediction: 'Lists that start on time go from 7 in 10 to 8 in 10.', measure: 'theatre-starts/Theatre team A', startedAgo: 84, endsAgo: 50,
      did: 'Done for every list.', studied: 'Nearly 8 in 10 started on time, but the weeks before had risen as steeply.', outcome: 'partly', act: 'adopt', actText: 'Kept. It cost nothing.',
    },
  ] }] }, { text: 'The team is complete at the first briefing' }],
  questions: [{ measure: 'theatre-starts/Theatre team A', ago: 11, kind: 'measurement', hopedShift: 8 }],
}

/** Finished, and it did change. */
const sooner: ImprovementPlan = {
  key: 'first-appointment', unit: 'Physiotherapy', title: 'First appointment within two weeks',
  why: 'People with fresh pain waited 19 days. Many had stopped moving by then, and some no longer came.',
  state: 'finished', aim: { what: 'Days to the first appointment', forWhom: 'people who are referred for the first time', measure: 'first-appointment', from: 19, to: 14, byIn: -30 },
  startedAgo: 190, endedAgo: 20,
  ending: 'People book the first appointment themselves, and wait 13 days instead of 19. Fewer telephone calls came, too. We learnt to ask patients first: the time of day mattered more to them than the day.',
  nextSteps: 'The community clinics take it over in spring. We look at the chart every month.',
  measures: [{ key: 'first-appointment', part: 'outcome' }, { key: 'physio-missed', part: 'balancing' }],
  people: [{ place: 0, part: 'lead', learning: 'How to give a change away to those who do the work.', domain: 'leadership' }, { place: 1, part: 'member', learning: 'How to plan the diary of a team.', domain: 'management' }, { place: 7, part: 'member', learning: '', domain: null }],
  drivers: [
    { text: 'Free times are seen and used', ideas: [{ text: 'Patients book the first appointment themselves', state: 'adopted', cycles: [
      {
        plan: 'Twenty patients get a link and choose their time themselves.', prediction: 'At least 15 book within two days, and wait five days less than others.', measure: 'first-appointment', startedAgo: 175, endsAgo: 154,
        did: 'Twenty got the link, three asked for a call instead.', studied: 'Seventeen booked within two days and waited 12 days. The others waited 18.', outcome: 'as-predicted', act: 'adopt', actText: 'For all first appointments, and a call for those who prefer it.',
      },
    ] }] },
    { text: 'Appointments that nobody needs any more are given back', ideas: [{ text: 'A text message three days before, with a way to cancel', state: 'adopted', cycles: [
      {
        plan: 'Everybody with an appointment in one week gets a text message three days before, with a link to cancel.', prediction: 'At least 5 of 60 cancel in time, and half of those times are taken by others.', measure: 'physio-missed', startedAgo: 140, endsAgo: 133,
        did: 'Sent to 57 of 60. Three had no mobile number, and were rung.', studied: 'Six cancelled in time, and four of those times were taken by others.', outcome: 'as-predicted', act: 'adopt', actText: 'For every appointment. Who has no mobile number is rung.',
      },
    ] }] },
  ],
  questions: [{ measure: 'first-appointment', ago: 19, kind: 'measurement', hopedShift: 4 }],
}

/** Stopped, and told with dignity. */
const reminders: ImprovementPlan = {
  key: 'reminders', unit: 'Booking centre', title: 'Fewer missed appointments by reminders in the evening',
  why: 'One appointment in 12 is missed. Others wait for it, and the clinic has paid for it.',
  state: 'stopped', aim: { what: 'Missed appointments', forWhom: 'people with an appointment in outpatients', measure: 'missed-appointments', from: 8, to: 6, byIn: -10 },
  startedAgo: 140, endedAgo: 15,
  ending: 'Reminders in the evening made no difference that we could see in 18 weeks. Those who missed their appointment told us why: the letter came late, or the bus did not run. We stopped, since the cause lies elsewhere.',
  nextSteps: 'Letters and buses are a matter for the whole trust. We gave what we heard to the transformation office.',
  measures: [{ key: 'missed-appointments', part: 'outcome' }, { key: 'calls-answered', part: 'balancing' }],
  people: [{ place: 0, part: 'lead', learning: 'How to stop something without blaming anybody.', domain: 'leadership' }, { place: 3, part: 'member', learning: '', domain: null }],
  drivers: [{ text: 'People remember their appointment', ideas: [{ text: 'A text message at 19:00 the evening before', state: 'abandoned', cycles: [
    {
      plan: 'A text message at 19:00 to everybody with a mobile number.', prediction: 'Missed appointments fall from 8 in 100 to 7 in 100 within two months.', measure: 'missed-appointments', startedAgo: 125, endsAgo: 60,
      did: 'Sent to 9 people in 10.', studied: 'The weekly value stayed where it was.', outcome: 'not-as-predicted', act: 'abandon', actText: 'We asked 30 people who had missed theirs. Only 4 had forgotten it.',
    },
  ] }] }],
  questions: [{ measure: 'missed-appointments', ago: 17, kind: 'measurement', hopedShift: 1.5, withdrawn: { ago: 15, reason: 'The improvement was stopped: the cause lies elsewhere.' } }],
}

/** Still being planned. */
const promisedDay: ImprovementPlan = {
  key: 'promised-day', unit: 'Market Street neighbourhood team', title: 'Visits on the day that we promised',
  why: 'People stay at home all day for us. When we do not come they cannot plan, and they ring.',
  state: 'planning', aim: { what: 'Visits on the promised day', forWhom: 'people on our list', measure: 'visits/Market Street neighbourhood team', from: 82, to: 92, byIn: 200 },
  startedAgo: null, endedAgo: null, ending: '', nextSteps: '', measures: [{ key: 'visits/Market Street neighbourhood team', part: 'outcome' }, { key: 'caseload', part: 'balancing' }],
  people: [{ place: 0, part: 'lead', learning: 'How to find out where the time goes, before I change anything.', domain: 'management' }, { place: 1, part: 'member', learning: '', domain: null }],
  drivers: [{ text: 'The list of the day fits the day' }, { text: 'Changes reach people at once', ideas: [{ text: 'Ring before 10:00 when a visit moves', state: 'idea', cycles: [] }] }],
  questions: [],
}

/** The improvements that are told in full: in every state, and with every answer to whether it changed. */
export const toldImprovements: readonly ImprovementPlan[] = [fewerFalls, shorterHandover, atTheDoor, quietNights, startsOnTime, sooner, reminders, promisedDay]
