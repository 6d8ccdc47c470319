import type { LibrarySituation } from './library-situation.ts'

/** Situations of therapists who hold a manager’s post: wards, a clinic, the community, mental health, general practice. */
export const therapies: readonly LibrarySituation[] = [
  {
    id: 'between-two-stroke-services',
    title: 'A patient between 2 stroke services',
    story: [
      'You cover the therapy lead’s post on a stroke ward. A patient has been ready for the rehabilitation unit for 6 days, and asks daily when he goes. Waiting costs him strength, and today’s free place goes at 4pm.',
      'The unit belongs to another trust, and you settle such moves with it every week; all are experienced. “He needs 2 people to stand,” says the unit; “1 will do,” says your team. You do not know the unit’s limits, so you cannot see what really stands in the way.',
      'Everybody wants him there, and each side waits for the other to move first. Between them, both teams know all that is needed. But the unit’s staff do not answer to you, and your word alone will not move them.',
    ],
    field: 'therapies',
    place: 'ward',
    trend: 'integrated-care',
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      signs: ['handover', 'crosses-boundaries'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
  {
    id: 'hoist-stops-in-mid-air',
    title: 'The hoist stops in mid-air',
    story: [
      'You cover the lead occupational therapist’s post. On the ward, a new assistant is moving a patient when the hoist stops in mid-air. She is frightened, and in a few minutes the sling will begin to hurt her.',
      'It is plain what to do: you know the emergency lever, and everybody here practises it every 3 months. You answer for both of them, stand within reach, and could do it without him.',
      '“I did it in training last week,” says the assistant, and looks at the lever. You cannot tell whether he could do it now, but he would do what you say. He wants her down safely, and could learn from doing it himself.',
    ],
    field: 'therapies',
    place: 'ward',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'some-harm', familiarity: 'practised', experience: 'new', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'no', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      signs: ['safety-routine'],
      factors: ['accountabilities'],
    },
  },
  {
    id: 'video-sessions-leave-people-out',
    title: 'Video sessions leave people out',
    story: [
      'You cover the manager’s post of a speech therapy clinic. Since spring, first sessions are by video. Families wait 3 weeks less, but more of them drop out; most come back later, so harm is small.',
      'Nobody in the team had worked by video before, and nobody knows why families leave. “We are here to reach many,” says one therapist; “those in most need,” says another. The contract for video ends in 2 months.',
      'Some therapists are new, some have 20 years. “It was decided for us,” they say, and half now go their own way; any plan needs them all. One who has begun to ask families might like to take this on.',
    ],
    field: 'therapies',
    place: 'clinic',
    trend: 'digital',
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'unsure', willDisagree: 'yes', theyKnowEnough: 'no', chanceToGrow: 'unsure',
      },
      signs: ['purpose-unclear', 'service-must-change'],
      factors: ['autonomy', 'resources'],
    },
  },
  {
    id: 'summer-leave-for-the-team',
    title: 'Summer leave for the whole team',
    story: [
      'You cover the manager’s post of a community therapy team. The summer leave of 22 therapists has to be planned within 5 weeks. If the plan is a little rough, visits can be moved and no patient is harmed.',
      'It comes up every year, and the steps are well known: 14 must be on duty each day. Who has July and who has August does not matter to the service. You have everybody’s wishes on one sheet.',
      '“Whatever it is, we keep to it,” they say, “as long as it is decided.” Your 4 senior therapists are experienced, know the team well and want a fair plan. They ask for such work, to be ready for a manager’s post.',
    ],
    field: 'therapies',
    place: 'community',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'no', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      signs: ['staffing'],
      factors: ['resources'],
    },
  },
  {
    id: 'team-that-lost-heart',
    title: 'A team that lost heart',
    story: [
      'You cover the lead’s post of a new mental health team. In April, occupational therapists from the council and from the trust became one team. None of the 17 had been through a merger, and you have until summer.',
      'Visits still take place and patients are safe. But people eat lunch in 2 rooms, ideas have dried up, and 3 have asked about posts elsewhere. It could be the base, the paperwork or the old team; you cannot tell.',
      '“We used to laugh at work,” says one of the old hands; half the team is new. They know what hurts and want good care, but each side fears the other’s way. They would not follow a plan made without them, and a quiet colleague begins to speak up.',
    ],
    field: 'therapies',
    place: 'mental-health',
    trend: 'integrated-care',
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'unsure', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      signs: ['morale-low', 'culture'],
      factors: ['accountabilities', 'interdependencies'],
    },
  },
  {
    id: 'new-dietitian-has-an-idea',
    title: 'A new dietitian has an idea',
    story: [
      'You cover the lead dietitian’s post for 4 GP practices. Your diabetes groups meet by day, and people who work shifts cannot come. A dietitian who qualified 8 months ago wants to try evenings in a community hall.',
      'Neither of you has run anything outside the practices, and it would be his to run. If nobody comes, you lose a few evenings and the rent of a hall. You have a month to decide.',
      '“I know half the street, but I have never run a trial,” he says. Whom to ask first, and what would count as working, is open. You want the same, but when you offered to write the plan yourself, his face fell.',
    ],
    field: 'therapies',
    place: 'primary-care',
    trend: 'population-health',
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'new', experience: 'new', audience: 'one-person',
      answers: {
        qualityMatters: 'unsure', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      signs: ['service-must-change', 'no-known-answer'],
      factors: ['resources', 'interdependencies'],
    },
  },
  {
    id: 'equipment-budget-runs-out',
    title: 'The equipment budget runs out',
    story: [
      'You cover the manager’s post of a community equipment service. It is 10 February and the year’s money is nearly spent. Today 12 orders must go out, and your limit covers 7; your own manager can be reached until noon.',
      'Some orders are special mattresses, and waiting could mean a deep pressure ulcer. The service met this 2 years ago and has a written order of need. So the question is plain; you know the budget rules, but not the patients.',
      '“Mine cannot wait,” say 5 experienced therapists, each of their own patients, though all accept that need comes first. They know who can wait, and it holds only if they stand by it. Whether they would stand by yours is open; a councillor asked about delays last week.',
    ],
    field: 'therapies',
    place: 'community',
    trend: 'finance',
    situation: {
      urgency: 'today', severity: 'serious-harm', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      signs: ['budget', 'standards'],
      factors: ['resources', 'visibility'],
    },
  },
]
