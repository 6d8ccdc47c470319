import type { ImprovementPlan } from './improvement-plan.ts'

/** The improvement of the ward manager: under way for more than a year, and something did change. */
export const fewerFalls: ImprovementPlan = {
  key: 'fewer-falls',
  unit: 'Curlew ward',
  title: 'Fewer falls on Curlew ward',
  why: 'Two patients broke a hip on our ward within one winter. Most falls happen at night, on the way to the toilet, without anybody near.',
  state: 'running',
  aim: { what: 'Falls on Curlew ward', forWhom: 'patients over 75', measure: 'falls/Curlew ward', from: 8.6, to: 5.5, byIn: 94 },
  startedAgo: 418,
  endedAgo: null,
  ending: '',
  nextSteps: '',
  measures: [
    { key: 'falls/Curlew ward', part: 'outcome' },
    { key: 'huddles/Curlew ward', part: 'process' },
    { key: 'staffing/Curlew ward', part: 'balancing' },
  ],
  people: [
    { place: 0, part: 'lead', learning: 'How to let others lead a change, and how to read a chart with them.', domain: 'leadership' },
    { place: 1, part: 'member', learning: 'How to plan a small test and write down what I expect.', domain: 'leadership' },
    { place: 4, part: 'member', learning: 'How to run a check so that it is done every night.', domain: 'management' },
    { place: 9, part: 'member', learning: '', domain: null },
  ],
  drivers: [
    {
      text: 'Patients can reach what they need at night',
      ideas: [
        {
          text: 'Look at bell, glasses, shoes and drink at 22:00',
          state: 'adopted',
          cycles: [
            {
              plan: 'One nurse looks at the four things in bay 1 at 22:00 for five nights.',
              prediction: 'It takes less than ten minutes, and at least one thing is out of reach for every second patient.',
              startedAgo: 410, endsAgo: 405, measure: 'falls/Curlew ward',
              did: 'Done on four of five nights. On the second night there were two new patients at 22:00.',
              studied: 'Eight minutes on average. For 11 of 22 patients something was out of reach, mostly the shoes.',
              outcome: 'as-predicted', act: 'adapt', actText: 'The support worker does it with the last drinks, in all bays.',
            },
            {
              plan: 'The support worker looks at the four things while giving the last drinks, in all bays, for two weeks.',
              prediction: 'It is done on at least 12 of 14 nights, and nobody needs more time for the drinks.',
              startedAgo: 398, endsAgo: 384,
              did: 'Done on 13 of 14 nights. On one night an agency worker did not know of it.',
              studied: 'The round took four minutes longer. The night staff said that fewer bells rang after midnight.',
              outcome: 'partly', act: 'adopt', actText: 'It stands on the handover sheet, so that agency staff see it.',
            },
          ],
        },
        {
          text: 'Low beds for those who climb over rails',
          state: 'adopted',
          cycles: [
            {
              plan: 'Three low beds, for patients who climbed over rails the night before. For two weeks, in all bays.',
              prediction: 'Nobody in a low bed is hurt in a fall. Staff care for them without pain in the back.',
              startedAgo: 300, endsAgo: 286,
              did: 'Five patients had one. On two nights all three were in use, and a fourth patient waited.',
              studied: 'Two of the five got out by themselves, and neither was hurt. Care took longer, until the beds were raised for it.',
              outcome: 'partly', act: 'adopt', actText: 'Beds are raised for care and lowered after it. The ward borrows a fourth from the store.',
            },
          ],
        },
      ],
      below: [{ text: 'The way to the toilet is free and lit' }],
    },
    {
      text: 'Somebody is near when patients get up',
      ideas: [
        {
          text: 'Write notes in the bay instead of at the desk',
          state: 'testing',
          cycles: [
            {
              plan: 'Night nurses write their notes at a small table in bay 2 for one week.',
              prediction: 'At least half of the patients who get up are met by somebody before they reach the door.',
              startedAgo: 30, endsAgo: 23,
              did: 'Done on six of seven nights. The lamp woke two patients.',
              studied: 'Of 19 times that somebody got up, a nurse was there 14 times. The light must be dimmer.',
              outcome: 'as-predicted', act: 'adapt', actText: 'Again with a lamp that shines down only, in bays 2 and 3.',
            },
            {
              plan: 'The same in bays 2 and 3 for two weeks, with lamps that shine down only.',
              prediction: 'Nobody is woken by the lamp, and somebody is there 7 times in 10.',
              startedAgo: 6, endsAgo: -8,
            },
          ],
        },
      ],
    },
    { text: 'Patients and families know the risk', ideas: [{ text: 'Families bring shoes that fit on the first day', state: 'idea', cycles: [] }, { text: 'Bed alarms in every bay', state: 'abandoned', cycles: [
      {
        plan: 'Alarms on four beds in bay 1 for one week.',
        prediction: 'No fall in bay 1, and fewer than five false alarms a night.',
        startedAgo: 350, endsAgo: 343,
        did: 'Four alarms for seven nights.',
        studied: 'No fall, but about 20 false alarms a night. Staff went more slowly each time.',
        outcome: 'not-as-predicted', act: 'abandon', actText: 'The alarms went back. What we hoped for comes from being in the bay.',
      },
    ] }] },
  ],
  questions: [{ measure: 'falls/Curlew ward', ago: 11, kind: 'measurement', hopedShift: 2.5 }],
}
