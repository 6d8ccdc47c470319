import type { LibrarySituation } from './library-situation.ts'

/** Situations of doctors who hold a manager’s post: theatres, an emergency department, clinics, a ward, mental health, general practice. */
export const medicine: readonly LibrarySituation[] = [
  {
    id: 'clear-theatres-for-a-crash',
    title: 'Clear the theatres for a crash',
    story: [
      'You are the acting clinical lead for theatres. At 2:20pm a major incident is declared: a coach has crashed, and the first patients are 15 minutes away. Some could die if no theatre is free, and reporters are already ringing.',
      'Everybody here is experienced, and all practised the plan 6 weeks ago. You know it by heart. It says which operations stop, who prepares which room and who speaks for theatres.',
      'But 2 people have rung the emergency department, and nobody has stopped the next routine patient. “Somebody should read it out,” says the anaesthetist, and holds the plan towards you. It takes them all, and they have always followed whoever reads it.',
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
      signs: ['incident', 'safety-routine'],
      factors: ['life-and-death', 'interdependencies', 'visibility'],
    },
  },
  {
    id: 'oxygen-pressure-falls',
    title: 'The oxygen pressure is falling',
    story: [
      'You cover the clinical lead’s post in an emergency department. An alarm sounds: the oxygen pressure in the wall is falling, and 11 patients depend on it. You have minutes.',
      'Nobody here has met this, and the plan speaks only of repairs that were announced. The estates team cannot say whether it is a leak or the tank. You do not know how long the cylinders will last, and perhaps nobody does.',
      '“Cylinders first,” says one nurse; “no, move the sickest,” says another, and all want these patients safe. Half the shift has years of experience, half has months. It takes every hand, and you cannot tell whether those who see it otherwise would join in.',
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
      signs: ['incident', 'no-known-answer'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'clinic-that-always-overruns',
    title: 'The clinic that always overruns',
    story: [
      'You are the new clinical lead of a skin clinic. The Thursday session should end at 5pm, and for a year it has ended 70 minutes late. Nobody comes to harm, but patients wait and nurses miss their buses.',
      'A longer session and a shorter list were tried before you came, and neither lasted. Everybody names a different cause, and you do not know where the time goes. You have until spring.',
      '“The list is drawn up by people who never see the room,” says a consultant; your predecessor’s was ignored. The 6 consultants, nurses and clerks are experienced, want to finish on time, and between them see every step. A clerk who began to time the waits would like to go on.',
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
      signs: ['standards'],
      factors: ['autonomy', 'resources'],
    },
  },
  {
    id: 'consultant-and-the-new-form',
    title: 'A consultant leaves the form unused',
    story: [
      'You cover the clinical director’s post for surgery. In May all consultants agreed on one form for the risk of blood clots. One very experienced consultant still writes free text.',
      'Night nurses cannot always find her decision, and a preventive dose was given late once; a clot can kill. The same happened with an earlier form. You want it settled within a month.',
      '“Your form has no line for my patients,” she says, “and I know them.” You have not worked with them, so you cannot judge it. She wants them safe as you do, and has never changed her practice because a director said so.',
    ],
    field: 'medicine',
    place: 'ward',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'serious-harm', familiarity: 'met-before', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'unsure', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      signs: ['agreed-change', 'winning-consent'],
      factors: ['autonomy', 'accountabilities'],
    },
  },
  {
    id: 'supervising-the-new-doctors',
    title: 'Who supervises the new doctors',
    story: [
      'You cover the clinical lead’s post in an emergency department. From August there are 5 more new doctors, and 9 consultants must share their supervision. You have 3 months.',
      'The rule here is clear, and so is the gap: an hour a week for each new doctor. Without it a new doctor may miss something, and a patient may be hurt.',
      '“I would gladly see the others take more,” says one consultant, and the other 8 say the same. All are experienced; only they know who has room, and whether they know enough about supervising is open. The last 2 plans came from an office, and many hours never took place; a registrar asks to learn it.',
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
      signs: ['staffing', 'winning-consent'],
      factors: ['resources', 'autonomy'],
    },
  },
  {
    id: 'note-writing-software-pilot',
    title: 'A pilot of note-writing software',
    story: [
      'You cover the clinical lead’s post for outpatients. From next month your clinic tries software that listens and writes the notes, for 8 weeks. The information governance and clinical safety checks are signed, and patients are asked.',
      'The board says “modern”, the supplier says “faster”, and the nurses ask what it is for. A mistake in a note can lead to wrong treatment. It is new to all, and you have not seen how notes are made here.',
      '“Patients will stop speaking freely,” says one nurse; “they will not notice,” says another. Half the team is new, but together they know every step and want notes that are right. It needs them all; one would like to lead the test, and who would follow your plan is open.',
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
      signs: ['purpose-unclear', 'service-must-change'],
      factors: ['interdependencies', 'accountabilities'],
    },
  },
  {
    id: 'doctor-after-a-hard-night',
    title: 'A doctor after a hard night',
    story: [
      'You cover the lead consultant’s post of a mental health unit. Last night a patient was badly hurt on the ward. The resident doctor on duty is in her second year and did what the plan asks.',
      'It is 9am, and she is due again at 8pm. “I would rather work than sit at home,” she says. A shaken, tired doctor could miss something, and the rota has no spare.',
      'You can take her off tonight, and she can tell you whether she wants that. She would accept what you decide; whether it helps when she does not want it, you are not sure. You have stood beside colleagues after such nights, but how she is you do not know.',
    ],
    field: 'medicine',
    place: 'mental-health',
    trend: 'workforce',
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'met-before', experience: 'new', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'unsure', backingNeeded: 'unsure', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'no',
      },
      signs: ['staffing', 'morale-low'],
      factors: ['life-and-death', 'resources'],
    },
  },
  {
    id: 'asthma-from-the-same-streets',
    title: 'Asthma attacks from the same streets',
    story: [
      'You are a GP and cover the clinical director’s post for 6 practices. Children from the same 3 streets keep having severe asthma attacks. A child could die, and a councillor asks in public what is done.',
      'Each child is well treated, but the attacks come back. It may be damp, traffic or inhalers that are hard to use; nobody knows. None of you has ever worked on homes, and you have 2 months for a plan.',
      '“Come and look at my walls,” says a mother, “before you write your plan.” The practice teams are experienced, but only parents and the housing office know the homes, and their ideas differ. Nothing works without them; all want the children well, and a practice nurse would like a part.',
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
      signs: ['crosses-boundaries', 'no-known-answer'],
      factors: ['interdependencies', 'visibility'],
    },
  },
]
