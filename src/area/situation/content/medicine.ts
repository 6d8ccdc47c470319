import type { LibrarySituation } from './library-situation.ts'

/** Situations of doctors who hold a manager’s post: theatres, an emergency department, clinics, a ward, mental health, general practice. */
export const medicine: readonly LibrarySituation[] = [
  {
    id: 'clear-theatres-for-a-crash',
    title: 'Clear the theatres for a crash',
    story: [
      'You are the acting clinical lead for theatres. At 2:20pm the hospital declares a major incident: a coach has crashed, and the first patients are 15 minutes away. Some could die if no theatre is free, and reporters are already ringing.',
      'Everybody here is experienced, and all practised the plan 6 weeks ago. You know it by heart. It says which operations stop, who prepares which room and who speaks for theatres.',
      'But 2 people have rung the emergency department, and nobody has stopped the next routine patient. The team wants the same thing and disputes nothing; it takes them all. They have always followed whoever reads out the plan.',
    ],
    field: 'medicine',
    place: 'theatre',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      marks: ['incident', 'safety-routine'],
      factors: ['life-and-death', 'interdependencies', 'visibility'],
    },
  },
  {
    id: 'oxygen-pressure-falls',
    title: 'The oxygen pressure is falling',
    story: [
      'You cover the clinical lead’s post in an emergency department. An alarm sounds: the oxygen pressure in the wall is falling, and 11 patients depend on it. You have minutes.',
      'Nobody here has met this, and the plan speaks only of repairs that were announced. The estates team cannot say whether it is a leak or the tank. You do not know how long the cylinders will last, and perhaps nobody does.',
      'Half the shift has years of experience, half has months. All want these patients safe, but some want cylinders first and others want to move the sickest first. It takes every hand, and you cannot tell whether those who see it otherwise would join in.',
    ],
    field: 'medicine',
    place: 'emergency',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'no',
      },
      marks: ['incident', 'no-known-answer'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'clinic-that-always-overruns',
    title: 'The clinic that always overruns',
    story: [
      'You are the new clinical lead of a skin clinic. The Thursday session has ended about 70 minutes late for a year. Nobody comes to harm, but patients wait and nurses miss their buses.',
      'A longer session and a shorter list were tried before you came, and neither lasted. Everybody names a different cause, and you do not know where the time goes. You have until spring.',
      'The 6 consultants, the nurses and the clerks are experienced and between them see every step. All want to finish on time, but the list that your predecessor drew up alone was ignored. A clerk who began to time the waits would like to take this further.',
    ],
    field: 'medicine',
    place: 'clinic',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['service-must-change', 'winning-consent'],
      factors: ['autonomy', 'resources'],
    },
  },
  {
    id: 'consultant-and-the-new-form',
    title: 'A consultant leaves the form unused',
    story: [
      'You cover the clinical director’s post for surgery. In May all consultants agreed on one form for the risk of blood clots. One very experienced consultant still writes free text.',
      'Night nurses cannot always find his decision, and a preventive dose was given late once. The same happened with an earlier form. You want it settled within a month.',
      'He wants patients safe as much as you do, and he knows his own patients well. He says that the form leaves something out for them; you have not worked with them and cannot judge. He argues, and has never changed his practice because a director said so.',
    ],
    field: 'medicine',
    place: 'ward',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'met-before', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'unsure', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      marks: ['agreed-change', 'winning-consent'],
      factors: ['autonomy', 'accountabilities'],
    },
  },
  {
    id: 'supervising-the-new-doctors',
    title: 'Who supervises the new doctors',
    story: [
      'You cover the clinical lead’s post in an emergency department. From August there are 5 more new doctors, and 9 consultants must share their supervision. You have 3 months.',
      'The rule here is clear, and so is the gap: an hour a week for each new doctor. Without it a new doctor may miss something, and a patient may be hurt. The last 2 plans came from an office, and many of the hours never took place.',
      'All 9 are experienced, and each would rather that the others took more. Only they know who has room; whether they know enough about supervising is open. They differ on what is fair, and a registrar asks to learn how to supervise.',
    ],
    field: 'medicine',
    place: 'emergency',
    trend: 'workforce',
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'no', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      marks: ['staffing', 'winning-consent'],
      factors: ['resources', 'autonomy'],
    },
  },
  {
    id: 'note-writing-software-pilot',
    title: 'A pilot of note-writing software',
    story: [
      'You cover the clinical lead’s post for outpatients. The trust asks your clinic to try software that listens and writes the notes, for 8 weeks. It starts next month, and none of you has worked in this way.',
      'The board says “modern”, the supplier says “faster”, and the nurses ask what it is for. A mistake in a note can lead to wrong treatment. You have not seen how notes are made here.',
      'Half the team is new; together they know every step, and one nurse would like to lead the test. All want notes that are right, but they differ on whether patients will still speak freely. The pilot needs them all, and nobody can say whether they would follow your plan.',
    ],
    field: 'medicine',
    place: 'clinic',
    trend: 'digital',
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['purpose-unclear', 'service-must-change'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
  {
    id: 'doctor-after-a-hard-night',
    title: 'A doctor after a hard night',
    story: [
      'You cover the lead consultant’s post of a mental health unit. Last night a patient was badly hurt on the ward. The resident doctor on duty is in her first year and did what the plan asks.',
      'It is 9am, and she is due again at 8pm. She wants to work, but a shaken, tired doctor could miss something, and the rota has no spare. You have stood beside colleagues after such nights.',
      'You could change the rota yourself, but support helps only if she takes it. She wants her patients safe, would accept your decision, and could learn here how to ask for help. You do not know how she is, and perhaps she does not either.',
    ],
    field: 'medicine',
    place: 'mental-health',
    trend: 'workforce',
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'met-before', experience: 'new', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'unsure', backingNeeded: 'unsure', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      marks: ['staffing', 'morale-low'],
      factors: ['life-and-death', 'resources'],
    },
  },
  {
    id: 'asthma-from-the-same-streets',
    title: 'Asthma attacks from the same streets',
    story: [
      'You are a GP and cover the clinical director’s post for 6 practices. Children from the same 3 streets keep having severe asthma attacks. A child could die, and a councillor asks in public what is done.',
      'Each child is well treated, but the attacks come back. It may be damp, traffic or inhalers that are hard to use; nobody knows. None of you has ever worked on homes, and you have 2 months for a plan.',
      'The practice teams are experienced, but only parents and the housing office know the homes. All want the children well, but their ideas do not match, and nothing works without them. They would not take a plan from a GP alone, and a practice nurse would like a part.',
    ],
    field: 'medicine',
    place: 'primary-care',
    trend: 'population-health',
    situation: {
      urgency: 'weeks', severity: 'serious-harm', familiarity: 'new', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      marks: ['crosses-boundaries', 'no-known-answer'],
      factors: ['interdependencies', 'visibility'],
    },
  },
]
