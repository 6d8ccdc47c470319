import type { LibrarySituation } from './library-situation.ts'

/** Situations of operational managers: money, letters, flow, appraisals, a team in change, a service that must change. */
export const operations: readonly LibrarySituation[] = [
  {
    id: 'forecast-due-by-four',
    title: 'A forecast due by 4pm',
    story: [
      'You cover the service manager’s post in outpatients. The service is £80,000 over its budget after 5 months, and finance wants a year-end forecast by 4pm. Nobody’s health hangs on it, but a wrong figure could cost the winter plans.',
      'A forecast is made every month, and the finance partner and your 2 deputies have made dozens. You have never made one. What is asked is clear: the months so far, and the extra clinics, which the deputies know.',
      '“Ask me what you like, it is your name on it,” says the finance partner. Nobody has to act on it today, and all would accept your figure if it holds. One deputy may want to learn to lead the forecast; you have not asked.',
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
      signs: ['budget'],
      factors: ['resources', 'accountabilities'],
    },
  },
  {
    id: 'digital-letters-never-left',
    title: 'Digital letters that never left',
    story: [
      'For 2 weeks your clinic letters have gone out through an app, in a pilot that the board agreed. This morning a clerk found 310 that never left. Some hold new doses, so patients could come to harm.',
      'Nobody here has met this, and the supplier is still looking. Today you must settle what to do: stop the pilot, print them all, or sort them first. You do not know which is best, or what else is stuck.',
      '“Print them all,” says one secretary; “then we are here until midnight,” says another. Half are new; together they know which letters matter, all want them out, and would make your plan work. A clerk has asked to lead the sorting; you cannot tell whether it is too soon.',
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
      signs: ['incident', 'agreed-change'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
  {
    id: 'discharge-waits-for-care',
    title: 'A discharge that waits for care',
    story: [
      'You cover the discharge manager’s post. A patient has been well enough to leave for 9 days, gets weaker in bed, and has had a fall. “I want to go home,” he says, “but I fear the nights.”',
      'Today the last care visits of this week are given out. The nurse, the therapist, the social worker and the care agency are experienced and met such delays last winter. You know the beds; they know what he can do and what the council will pay.',
      'The choice is clear: 2, 3 or 4 visits a day, and too few could mean another fall. They differ on it, none of them answers to you, and your word alone would not move them. Whether the agency wants the same you cannot tell.',
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
      signs: ['handover', 'crosses-boundaries'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
  {
    id: 'saving-nobody-wants-to-choose',
    title: 'A saving nobody wants to choose',
    story: [
      'The board asks community services for a saving of £200,000 by April. You cover the general manager’s post and have 8 weeks. What is cut could cost little or could harm people at home; nobody can say yet.',
      'Your 5 team leaders are experienced and have been through 2 such rounds. You know the sums but not the care, and no list of choices is on the table. Local councillors are watching.',
      '“Not from my team,” says each in other words; who accepts that a saving is needed you cannot tell. Each leader knows one service; whether that adds up to a safe saving is open. A list of yours would stay on paper, and one of them may want to learn the money side.',
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
      signs: ['budget', 'winning-consent'],
      factors: ['resources', 'visibility', 'accountabilities'],
    },
  },
  {
    id: 'records-team-without-records',
    title: 'A records team without records',
    story: [
      'You cover the manager’s post of the records team until the new year. To save rent, the paper notes were scanned, and the shelves are empty. Patients are not at risk: every clinic has the notes on screen.',
      'Sickness is up, and 4 of the team have asked to leave. Nobody here has met such a change, and nobody has said what the team is now for. You do not know what hurts most, or whether the choice of new work matters.',
      '“First they took the shelves, then they forgot us,” says one of the old hands. Half are new; together they know where things go astray, but disagree, and some no longer care. A plan of yours would be one more thing done to them; 3 want more responsibility.',
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
      signs: ['purpose-unclear', 'morale-low'],
      factors: ['interdependencies'],
    },
  },
  {
    id: 'theatre-appraisals-overdue',
    title: 'Half the appraisals are overdue',
    story: [
      'You took on 40 theatre staff this month, and 21 have had no appraisal this year. It harms no patient, but people feel forgotten. All are due in 10 weeks.',
      'Your deputy has done appraisals for years and offers to plan the rest. What there is to do is clear: a list, dates, a quiet room, time for those who hold the talks. Who is seen first hardly matters.',
      '“I know who works when,” she says, “but I will work to your plan as gladly as to mine.” You do not know it; you share the aim and get on. It needs her will, and she hopes for a manager’s post one day.',
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
      signs: ['standards'],
      factors: ['accountabilities'],
    },
  },
  {
    id: 'nine-ambulances-outside',
    title: 'Ambulances wait outside',
    story: [
      'You are the site manager tonight, as cover. It is 7pm, and 9 ambulances with patients wait outside the emergency department. Among them 2 patients are getting worse, somebody in town has no crew, and people could die.',
      'The plan for a full hospital was used 11 times this winter, and you know it. It says what each ward takes next, and the ambulance service has agreed it. It binds everybody once you call it.',
      '“We shall grumble and then take them,” say 2 of the wards. The nurse in charge, the bed team and the ambulance officer are experienced and want the patients in. The news has reported from here all week.',
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
      signs: ['handover', 'safety-routine', 'crosses-boundaries'],
      factors: ['life-and-death', 'visibility'],
    },
  },
  {
    id: 'health-checks-few-attend',
    title: 'Health checks that few attend',
    story: [
      'Your community mental health team offers a yearly check of physical health to people with a severe mental illness. Last year 1 in 4 came. Illness that is found late does harm.',
      'You cover the operational manager’s post and have 5 months. Letters and reminders have not helped, and nobody here has tried anything else. You do not know why people stay away, and no team nearby has an answer.',
      '“They do not want another clinic,” says a support worker, who would like to lead a trial. Others say that it is the doctors’ work, or the letters; whether their ideas are enough is open. Half of the staff are new, all want it better, and it needs them, not an order.',
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
      signs: ['service-must-change', 'no-known-answer', 'crosses-boundaries'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
]
