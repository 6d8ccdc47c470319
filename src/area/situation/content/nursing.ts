import type { LibrarySituation } from './library-situation.ts'

/** Situations of nurses who hold a manager's post: wards, an emergency department, a theatre, the community, mental health. */
export const nursing: readonly LibrarySituation[] = [
  {
    id: 'call-bells-unanswered',
    title: 'Call bells go unanswered',
    story: [
      'On Monday you take over a ward. Families say that call bells ring too long in the evening. Last week 1 in 5 waited more than 10 minutes, and 2 patients fell.',
      'Some point to break times, others to the drug round or to how the bays lie. You do not know which it is, and there is no agreed way out. The ward tried to put it right 2 years ago, and it did not last.',
      'You have a month; half of the team is new, and 2 of them have asked to help. Together they know the evenings well, and all want it better. They will argue about breaks, and an order of yours would not be kept for long.',
    ],
    field: 'nursing',
    place: 'ward',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'met-before', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['safety-routine', 'standards'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'night-shift-one-nurse-short',
    title: 'One nurse short for tonight',
    story: [
      'It is 2pm, and you cover the matron’s post. A nurse for tonight has called in sick, and 2 patients on the ward are very unwell. One pair of hands fewer could mean serious harm.',
      'The night coordinator meets such gaps every week and has filled them for 10 years. She rings you with 2 ideas: borrow a nurse from the day unit, or ask the agency. Both can be had, and she knows who has the right skills.',
      'You know the rules on agency money, but not the people. She wants what you want, and whichever you choose needs her will, which you would have. You have not worked together long enough to know whether she hopes for more say.',
    ],
    field: 'nursing',
    place: 'ward',
    trend: 'workforce',
    situation: {
      urgency: 'today', severity: 'serious-harm', familiarity: 'practised', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'unsure',
      },
      marks: ['staffing', 'safety-routine'],
      factors: ['resources', 'life-and-death'],
    },
  },
  {
    id: 'ward-screens-locked',
    title: 'Every screen on the ward locks',
    story: [
      'At 9am all computers on your ward locked, with a message that asks for money. It is now 11am, and doses are due. Drug charts and allergies are out of reach, and a wrong dose could do serious harm.',
      'Nobody here has met this. The paper plan is made for a power cut of an hour. You do not know what else can be trusted, and the information technology (IT) team cannot name a time.',
      'Some of the nurses are new and some have years here; 2 doctors and a pharmacist are with you. Together they may know enough; whether they see it alike is open. All want the same, and all must keep to one way, which they would on your word.',
    ],
    field: 'nursing',
    place: 'ward',
    trend: 'digital',
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'new', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'unsure', theyKnowEnough: 'unsure', chanceToGrow: 'no',
      },
      marks: ['incident', 'safety-routine', 'no-known-answer'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'smoke-from-linen-store',
    title: 'Real smoke from the linen store',
    story: [
      'At 6:30am the alarm goes on the mental health ward that you manage. You are in early, and you can see thick smoke at the linen store. Sixteen patients are asleep, and smoke can kill.',
      'The team practises leaving the ward 4 times a year, last in May. The nurses on duty are experienced, and each has a task on the fire card. You took part in May, and you know the card and both ways out.',
      'What is done now matters, and the card says which bay leaves first. It is carried out as it stands: nobody’s agreement is needed, and nobody questions it. All would follow you, and this is no time for teaching.',
    ],
    field: 'nursing',
    place: 'mental-health',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'no', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      marks: ['incident', 'safety-routine'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'skilled-nurse-comes-late',
    title: 'The skilled nurse who comes late',
    story: [
      'You cover the theatre manager’s post. Your most experienced scrub nurse has come late 5 times this month. Lists start 15 minutes late and colleagues grumble; no patient has come to harm.',
      'You have had such talks before, and so has he. Human resources (HR) says that a private talk comes first, before the next rota in 3 weeks. What you settle matters, but you do not know why he is late or what would help.',
      'He knows that best, and he cares about the list as you do. An order would not last without his own will, and you cannot tell whether you will see it alike. He hopes to run a theatre team one day.',
    ],
    field: 'nursing',
    place: 'theatre',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'met-before', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'unsure', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['standards'],
      factors: ['interdependencies'],
    },
  },
  {
    id: 'district-nurses-refuse-patch',
    title: 'District nurses refuse a new patch',
    story: [
      'You are acting up (covering a higher-band post for a time) as community team leader. In 2 months your district nurses are to cover a second town as well. Health and council partners have agreed it; your nurses say no.',
      'They plan their own day, and they fear missed visits, after which wounds could get worse. Nobody here has covered so wide a patch. You do not know which routes would work, and no plan is on the table.',
      'Most have 10 years’ experience, know every road and argue over who would drive where. They would not follow a map that you drew alone, and 2 would like to learn such planning. You cannot tell whether they share the aim of one service for both towns.',
    ],
    field: 'nursing',
    place: 'community',
    trend: 'integrated-care',
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'new', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'unsure', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['agreed-change', 'crosses-boundaries', 'winning-consent'],
      factors: ['autonomy', 'interdependencies'],
    },
  },
  {
    id: 'handover-takes-fifty-minutes',
    title: 'A handover that takes 50 minutes',
    story: [
      'The morning handover on your ward takes 50 minutes. Nobody has been harmed, but night staff go home late. You want it down to 25 minutes within 2 months.',
      'You have worked with 2 ways: a round from bed to bed, or a sheet and a short talk. Both are safe, and either would do. A short form was tried here 2 years ago, and people drifted back.',
      'The nurses are experienced, know both ways, and all want to leave on time. They are split over which is better, and a form that you chose alone would not be kept. You have not asked whether anybody would like to lead the change.',
    ],
    field: 'nursing',
    place: 'ward',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'met-before', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'no', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'unsure',
      },
      marks: ['handover', 'winning-consent'],
      factors: ['autonomy'],
    },
  },
  {
    id: 'student-freezes-in-resuscitation',
    title: 'A student freezes in resuscitation',
    story: [
      'Two hours ago a patient’s heart stopped in the emergency department. A student nurse was asked to start compressions and stood still. A colleague stepped in, the patient lives, and nobody came to harm.',
      'Now the student says that she has chosen the wrong work. You cover the senior sister’s post; you and the team have met this in other students. What is agreed before she goes home today matters: too much too soon could lose her.',
      'You do not know what stopped her, and she may not know it herself. She wants to learn, and you and she are not at odds. It helps only if she believes in it; she nods at everything, so you cannot tell.',
    ],
    field: 'nursing',
    place: 'emergency',
    trend: null,
    situation: {
      urgency: 'today', severity: 'little', familiarity: 'met-before', experience: 'new', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      marks: ['morale-low'],
      factors: ['accountabilities'],
    },
  },
  {
    id: 'restraint-rising-at-night',
    title: 'Restraint is rising at night',
    story: [
      'You take over a mental health ward. Restraint has doubled in 3 months, nearly all of it at night. A patient and a colleague have been hurt, and the next time it could be serious.',
      'The safety team reviews each event, and you have 2 months. The ward brought restraint down 4 years ago, but the night staff now are new. You have not worked nights here, and nobody can say yet what sets it off.',
      'The night team want fewer restraints too, and one of them hopes to learn to lead calm shifts. Whether they know enough, or would agree on a way, is open. They feel watched, and a rule of yours would live on paper only.',
    ],
    field: 'nursing',
    place: 'mental-health',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'serious-harm', familiarity: 'met-before', experience: 'new', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'unsure', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      marks: ['safety-routine', 'culture'],
      factors: ['life-and-death', 'accountabilities'],
    },
  },
]
