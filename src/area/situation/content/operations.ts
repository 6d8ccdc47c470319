import type { LibrarySituation } from './library-situation.ts'

/** Situations of operational managers: money, letters, flow, appraisals, a team in change, a service that must change. */
export const operations: readonly LibrarySituation[] = [
  {
    id: 'forecast-due-by-four',
    title: 'A forecast due by 4pm',
    story: [
      'You cover the service manager’s post in outpatients. The service is £80,000 over its budget after 5 months, and finance wants a year-end forecast by 4pm. Nobody’s health hangs on it, but a wrong figure could cost the winter plans.',
      'A forecast is made every month, and the finance partner and your 2 deputies have made dozens. You have never made one. What is asked is clear: the months so far, and the extra clinics, which the deputies know.',
      'It goes out in your name, nobody has to act on it today, and yours would be accepted. All want a figure that holds, and nobody sees it otherwise. One deputy may want to learn to lead the forecast; you have not asked.',
    ],
    field: 'operations',
    place: 'office',
    trend: 'finance',
    situation: {
      urgency: 'today', severity: 'little', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'no', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'unsure',
      },
      marks: ['budget'],
      factors: ['resources', 'accountabilities'],
    },
  },
  {
    id: 'digital-letters-never-left',
    title: 'Digital letters that never left',
    story: [
      'For 2 weeks your clinic letters have gone out through an app, in a pilot that the board agreed. This morning a clerk found 310 that never left. Some hold new doses, so patients could come to harm.',
      'Nobody here has met this, and the supplier is still looking. Today you must settle what to do: stop the pilot, print them all, or sort them first. You do not know which is best, or what else is stuck.',
      'Half of the clerks and secretaries are new, but together they know which letters matter most. They disagree about the app, yet all want the letters out and would make your plan work. A clerk has asked to lead the sorting; you cannot tell whether it is too soon.',
    ],
    field: 'operations',
    place: 'office',
    trend: 'digital',
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'unsure',
      },
      marks: ['incident', 'agreed-change'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
  {
    id: 'discharge-waits-for-care',
    title: 'A discharge that waits for care',
    story: [
      'A patient has been well enough to leave for 9 days. He waits for carers at home, gets weaker in bed, and has had a fall. Today the last care visits of this week are given out.',
      'You cover the discharge manager’s post. The nurse, the therapist, the social worker and the care agency are experienced and met such delays last winter. You know the beds; they know what he can do and what the council will pay.',
      'The choice is clear: 2, 3 or 4 visits a day, and too few could mean another fall. They differ, none of them answers to you, and your word alone would not move them. Whether the agency shares the aim you cannot tell, and today is no day for learning.',
    ],
    field: 'operations',
    place: 'ward',
    trend: 'integrated-care',
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'unsure', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      marks: ['crosses-boundaries'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
  {
    id: 'saving-nobody-wants-to-choose',
    title: 'A saving nobody wants to choose',
    story: [
      'The board asks community services for a saving of £200,000 by April. You cover the general manager’s post and have 8 weeks. What is cut could cost little or could harm people at home; nobody can say yet.',
      'Your 5 team leaders are experienced and have been through 2 such rounds. You know the sums but not the care, and no list of choices is on the table. Each leader knows one service; whether that adds up to a safe saving is open.',
      'A list of yours alone would stay on paper, and local councillors are watching. Each will defend a team, and not all may accept that a saving is needed. One of them may want to learn the money side; you have not asked.',
    ],
    field: 'operations',
    place: 'community',
    trend: 'finance',
    situation: {
      urgency: 'weeks', severity: 'unsure', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'unsure', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'unsure',
      },
      marks: ['budget', 'winning-consent'],
      factors: ['resources', 'visibility', 'accountabilities'],
    },
  },
  {
    id: 'records-team-without-records',
    title: 'A records team without records',
    story: [
      'To save the rent of a store, the hospital’s paper notes have been scanned, and the shelves are empty. Sickness is up, and 4 of the team have asked to leave. Patients are not at risk: every clinic has the notes on screen.',
      'You cover the manager’s post until the new year. Nobody here has been through such a change, and nobody has said what the team is now for. You do not know what hurts most, or where to begin.',
      'Half have 20 years here and half are new; together they know where things go astray. They disagree, some no longer care, and a plan of yours would be one more thing done to them. Three want more responsibility; whether it matters which new work comes first is open.',
    ],
    field: 'operations',
    place: 'office',
    trend: 'finance',
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'unsure', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'no', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['purpose-unclear', 'morale-low'],
      factors: ['interdependencies'],
    },
  },
  {
    id: 'theatre-appraisals-overdue',
    title: 'Half the appraisals are overdue',
    story: [
      'You took on 40 theatre staff this month, and 21 have had no appraisal this year. It harms no patient, but people feel forgotten. All are due in 10 weeks.',
      'Your deputy has done appraisals for years and offers to plan the rest. What there is to do is clear: a list, dates, a quiet room, time for those who hold the talks. Who is seen first hardly matters.',
      'He knows who works when, which you do not; you share the aim and get on. It needs his will, but he would carry out your plan as gladly as his own. He hopes for a manager’s post one day.',
    ],
    field: 'operations',
    place: 'theatre',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'practised', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'no', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['standards'],
      factors: ['accountabilities'],
    },
  },
  {
    id: 'nine-ambulances-outside',
    title: 'Nine ambulances wait outside',
    story: [
      'It is 7pm, and 9 ambulances with patients wait outside the emergency department. Two patients are getting worse, and somebody in town has no crew. Minutes count, and people could die.',
      'You are the site manager tonight, as cover. The plan for a full hospital was used 11 times this winter, and you know it. It says what each ward takes next, and the ambulance service has agreed it.',
      'The nurse in charge, the bed team and the ambulance officer are experienced, know it and want the patients in. Two wards will object, but the plan binds everybody once you call it, and they will go along. The news has reported from here all week, and tonight nobody has time to learn.',
    ],
    field: 'operations',
    place: 'emergency',
    trend: 'integrated-care',
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'no', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      marks: ['handover', 'safety-routine', 'crosses-boundaries'],
      factors: ['life-and-death', 'visibility'],
    },
  },
  {
    id: 'health-checks-few-attend',
    title: 'Health checks that few attend',
    story: [
      'Your community mental health team offers a yearly check of physical health to people with a severe mental illness. Last year 1 in 4 came. Illness that is found late does harm.',
      'You cover the operational manager’s post and have 5 months. Letters and reminders have not helped, and nobody here has tried anything else. You do not know why people stay away, and no team nearby has an answer.',
      'Nurses, support workers and people who use the service have ideas; whether those are enough is open. Half of the staff are new; all want it better, but they differ on whose work it is. It needs all of them, not an order, and a support worker would like to lead a trial.',
    ],
    field: 'operations',
    place: 'mental-health',
    trend: 'population-health',
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      marks: ['service-must-change', 'no-known-answer', 'crosses-boundaries'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
]
