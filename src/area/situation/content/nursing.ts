import type { LibrarySituation } from './library-situation.ts'

/** Situations of nurses who hold a manager's post: wards, an emergency department, a theatre, the community, mental health. */
export const nursing: readonly LibrarySituation[] = [
  {
    id: 'call-bells-unanswered',
    title: 'Call bells go unanswered',
    story: [
      'On Monday you take over a ward. Families say that call bells ring too long in the evening. Last week 1 in 5 waited more than 10 minutes, and 2 patients fell.',
      'Some point to break times, others to the drug round or to how the bays lie. You do not know which it is. The ward tried to put it right 2 years ago, and it did not last.',
      '“The last manager hung orders on the wall,” says a nurse, “and nobody kept them.” Between them they know every evening, want it better, and already argue about breaks. You have a month; half the team is new, and 2 of them ask to help.',
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
      signs: ['safety-routine', 'standards'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'night-shift-one-nurse-short',
    title: 'One nurse short for tonight',
    story: [
      'It is 2pm, and you cover the matron’s post. A nurse for tonight has called in sick, and 2 patients on the ward are very unwell. A nurse fewer could mean serious harm.',
      'The night coordinator meets such gaps every week and has filled them for 10 years. He rings you with 2 ideas: borrow a nurse from the day unit, or ask the agency. Both can be had, and he knows who has the right skills.',
      '“I am fine with either,” he says, “but somebody has to decide by 4.” You know the rules on agency money, but not the people, and it needs him to carry it through. You are too new together to know whether he hopes for more say.',
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
      signs: ['staffing', 'safety-routine'],
      factors: ['resources', 'life-and-death'],
    },
  },
  {
    id: 'ward-screens-locked',
    title: 'Every screen on the ward locks',
    story: [
      'At 9am all computers on your ward locked, with a message that asks for money. It is now 11am, and doses are due. Drug charts and allergies are out of reach, and a wrong dose could do serious harm.',
      'Nobody here has met this. The paper plan is made for a power cut of an hour. You do not know what else can be trusted, and the information technology (IT) team cannot name a time.',
      'Around the desk stand new nurses and old hands, 2 doctors and a pharmacist; perhaps together they know enough. “Tell us one way and we all do it,” says a nurse, “but let it be one.” Nobody has said yet which way that is.',
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
      signs: ['incident', 'safety-routine', 'no-known-answer'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'smoke-from-linen-store',
    title: 'Real smoke from the linen store',
    story: [
      'At 6:30am the alarm goes on the mental health ward that you manage. You are in early, and thick smoke comes from the linen store. Sixteen patients are asleep, and smoke can kill.',
      'The team practises leaving the ward 4 times a year, last in May. The nurses on duty are experienced, and each has a task on the fire card. You took part in May, and you know the card and both ways out.',
      'The card is carried out as it stands, and it says which corridor leaves first. “Ready,” says the nurse nearest to it, and looks at you. So do the others, and nobody asks why.',
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
      signs: ['incident', 'safety-routine'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'skilled-nurse-comes-late',
    title: 'The skilled nurse who comes late',
    story: [
      'You cover the theatre manager’s post. Your most experienced scrub nurse has come late 5 times this month. Lists start 15 minutes late and colleagues grumble; no patient has come to harm.',
      'You have had such talks before, and so has she. Human resources (HR) says that a private talk comes first, before the next rota in 3 weeks. It matters what you settle, and you do not know why she is late.',
      '“It makes me as cross as you,” she says, “but do not tell me to get up earlier.” What would bring the list back to time she cannot judge alone. She hopes to run a theatre team one day.',
    ],
    field: 'nursing',
    place: 'theatre',
    trend: null,
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'met-before', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'unsure', theyKnowEnough: 'no', chanceToGrow: 'yes',
      },
      signs: ['standards'],
      factors: ['interdependencies'],
    },
  },
  {
    id: 'district-nurses-refuse-patch',
    title: 'District nurses refuse a new patch',
    story: [
      'You are acting up (covering a higher-band post for a time) as community team leader. In 2 months your district nurses are to cover a second town as well. Health and council partners have agreed it; your nurses say no.',
      'They plan their own day, and they fear missed visits, after which wounds could get worse. Nobody here has covered so wide a patch. You do not know which routes would work, and no plan is on the table.',
      '“Draw your map,” says one, “and we will drive as we always have.” Most have 10 years’ experience, know every road, and argue over who would drive where. Some would like to learn such planning; whether they want one service for both towns they have not said.',
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
      signs: ['agreed-change', 'crosses-boundaries', 'winning-consent'],
      factors: ['autonomy', 'interdependencies'],
    },
  },
  {
    id: 'handover-takes-fifty-minutes',
    title: 'A handover that takes 50 minutes',
    story: [
      'The morning handover on your ward takes 50 minutes. Nobody has been harmed, but night staff go home late. You want it down to 25 minutes within 2 months.',
      'You have worked with 2 ways: a round from bed to bed, or a sheet and a short talk. Both are safe, and either would do. A short form was tried here 2 years ago, and people drifted back.',
      '“I cannot stand another sheet,” says one nurse. “I cannot stand another round,” says the next, and both are long in post and want to leave on time. Nobody kept the last form, which a manager chose alone; who would lead this time you have not asked.',
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
      signs: ['handover', 'winning-consent'],
      factors: ['autonomy'],
    },
  },
  {
    id: 'student-freezes-in-resuscitation',
    title: 'A student freezes in resuscitation',
    story: [
      'You cover the senior sister’s post in an emergency department. This morning a student nurse was asked to start compressions and stood still. A colleague stepped in, the patient lives, and nobody came to harm.',
      'Now he says that he has chosen the wrong work. You and the team have met this in other students. What is agreed before he goes home today matters: too much too soon could lose him.',
      '“I do not know what happened,” he says, “my hands were not there.” He wants to learn, and nods at everything that you propose. Whether he believes in it you cannot tell, and you do not know what stopped him.',
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
      signs: ['morale-low'],
      factors: ['accountabilities'],
    },
  },
  {
    id: 'restraint-rising-at-night',
    title: 'Restraint is rising at night',
    story: [
      'You take over a mental health ward. Restraint has doubled in 3 months, nearly all of it at night. A patient and a colleague have been hurt, and the next time it could be serious.',
      'The safety team reviews each event, and you have 2 months. The ward brought restraint down 4 years ago, but the night staff now are new. You have not worked nights here, and nobody can say yet what sets it off.',
      '“They count our restraints and never come at night,” says a nurse. The night team want fewer too, and one of them hopes to learn to lead calm shifts. A rule of yours would live on paper only; whether they know what would help, nobody can say.',
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
      signs: ['safety-routine', 'culture'],
      factors: ['life-and-death', 'accountabilities'],
    },
  },
]
