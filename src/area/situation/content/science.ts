import type { LibrarySituation } from './library-situation.ts'

/** Situations of scientists and radiographers who hold a manager’s post: laboratories, and imaging in the community. */
export const science: readonly LibrarySituation[] = [
  {
    id: 'blood-fridge-alarm',
    title: 'The blood fridge alarm sounds',
    story: [
      'You cover the manager’s post of a blood laboratory. At 4:40pm the alarm of the main blood fridge sounds and the reading climbs. In minutes the blood will be unfit to use, and an operation next door needs it.',
      'The plan hangs on the door and was practised last month: move the blood, write down the times, ring theatre. You know every step. The 3 scientists on duty have long experience and each could do any of it.',
      'All of them have started on the same shelf, and nobody has rung theatre. “Say where you want me,” says one, without looking up. It takes all of them, and they want the blood saved as you do.',
    ],
    field: 'science',
    place: 'laboratory',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      signs: ['safety-routine'],
      factors: ['life-and-death', 'resources'],
    },
  },
  {
    id: 'results-stop-reaching-wards',
    title: 'Results stop reaching the wards',
    story: [
      'You cover the laboratory manager’s post. At 2:05pm the wards ring: their screens show old results as if they were new. A doctor could act on a wrong number at any moment.',
      'Systems have failed before, but never like this, and no plan covers it. Neither you nor the digital team can say what is broken. Urgent samples keep coming in.',
      '“Ring every result through,” says one scientist; “stop testing until the screens are right,” says another. Your 8 scientists, half of them new, know the tests, but not what the wards see. You need all of them, they want patients safe, and they would do what you say.',
    ],
    field: 'science',
    place: 'laboratory',
    trend: 'digital',
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'no', chanceToGrow: 'no',
      },
      signs: ['incident', 'no-known-answer'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'screening-van-breaks-down',
    title: 'The screening van breaks down',
    story: [
      'You cover the imaging manager’s post. At 7:30am the breast screening van will not start, and 48 women are booked today. It stands in the district where fewest people come, and the local paper is already asking.',
      'It happened twice before, so the choice is known: new dates for all, or rooms at the hospital for some. Your rules say that a new date within 2 weeks is safe. But after a poor choice some may not come back.',
      '“Rooms today, or they will not come back,” says a radiographer; “new dates,” says a clerk. You know the rooms; they are experienced, know the women and who could travel, and want them seen. They would do what you decide; one clerk offers to lead the calls, her first time.',
    ],
    field: 'science',
    place: 'community',
    trend: 'population-health',
    situation: {
      urgency: 'today', severity: 'little', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      signs: ['incident'],
      factors: ['visibility', 'resources'],
    },
  },
  {
    id: 'night-work-moves-away',
    title: 'Night work moves to another laboratory',
    story: [
      'You cover the manager’s post of a hospital laboratory. To save money, the board has decided that a larger laboratory takes over routine night tests in 10 weeks. Urgent tests stay with you.',
      'Part of the work moved away 5 years ago, and samples went astray in the first weeks. That can delay treatment. Dates and tasks are clear; you do not know the bench work at night.',
      '“I know where the samples get lost,” says one of the 11 on nights, “and nobody has asked me.” All are experienced; some hope to make the move safe, others that it fails, and 4 fear for their pay. They differ on how, your plan alone would not carry them, and one may want to lead a part.',
    ],
    field: 'science',
    place: 'laboratory',
    trend: 'finance',
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'unsure', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'unsure',
      },
      signs: ['agreed-change', 'morale-low', 'handover'],
      factors: ['resources', 'interdependencies'],
    },
  },
  {
    id: 'sharp-words-at-the-bench',
    title: 'Sharp words at the bench',
    story: [
      'You cover the manager’s post of a laboratory. A trainee asks to leave the bench of your most experienced scientist, who corrects people sharply in front of others. You promised an answer today.',
      'Since spring this scientist has carried 2 empty posts. Trainees begin to hide doubts, which could let an error through. Nobody has complained; the human resources team (HR) advises an informal talk, and you have held such talks before.',
      '“I say it once and clearly, because nobody has time to say it twice,” she tells you. It could be the load or a habit, and what would help she cannot say. She cares about the trainees, an order would not move her, and she could become a fine teacher.',
    ],
    field: 'science',
    place: 'laboratory',
    trend: null,
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'met-before', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'unsure', theyKnowEnough: 'no', chanceToGrow: 'yes',
      },
      signs: ['culture', 'morale-low', 'staffing'],
      factors: ['autonomy', 'resources'],
    },
  },
]
