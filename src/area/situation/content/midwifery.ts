import type { LibrarySituation } from './library-situation.ts'

/** Situations of midwives who hold a manager's post, on the labour ward, on the postnatal ward and in the community. */
export const midwifery: readonly LibrarySituation[] = [
  {
    id: 'heavy-bleed-after-birth',
    title: 'A heavy bleed after birth',
    story: [
      'You cover the labour ward manager’s post and are in the room. A woman gave birth 10 minutes ago and has lost more than a litre of blood. She is still bleeding and could die within the hour.',
      'The team practises this every month, and all here have done it many times. The steps hang on the wall: call for help, drugs, fluids, theatre. A doctor and an anaesthetist are on their way.',
      'But 4 people speak at once, and 2 have gone for the same drug. “Somebody say who does what,” says the midwife at the bed, and all look at you. You and they know the steps.',
    ],
    field: 'midwifery',
    place: 'ward',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      signs: ['safety-routine'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'late-first-midwife-visits',
    title: 'First midwife visits come too late',
    story: [
      'In one district, 4 in 10 women first see a midwife after week 12; elsewhere it is 1 in 10. Some problems are found late and do harm. You cover the community matron’s post and have 6 weeks for a plan.',
      'Nobody here has tried to change this. “The clinic is too far,” says a GP; “it is language,” says a health visitor; a mother says trust. You do not know the district, nor how experienced these partners are.',
      'Each of them sees a part, and whether that adds up is open. They want earlier care, differ on who should do what, and none will move on your word. A junior midwife who grew up there asks whether she may lead a part.',
    ],
    field: 'midwifery',
    place: 'community',
    trend: 'population-health',
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'new', experience: 'unsure', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'yes',
      },
      signs: ['service-must-change', 'crosses-boundaries', 'no-known-answer'],
      factors: ['interdependencies', 'autonomy'],
    },
  },
  {
    id: 'new-midwife-dreads-nights',
    title: 'A new midwife dreads the nights',
    story: [
      'You cover the maternity manager’s post. A midwife who qualified 4 months ago asks to come off nights, and the next is tonight. She did not sleep before the last 2, and a missed check was caught in time.',
      '“We see this every autumn,” says her preceptor (the colleague who supports her first year). The choices are plain: swap tonight, pair her with somebody, or a month of days. You know what has helped others and what the thin rota can bear.',
      '“I want to be good at nights,” she says, “tell me what to do.” She says yes to each of the 3, so you cannot tell which she believes in. A tired midwife could miss the next check, and some harm could come of it.',
    ],
    field: 'midwifery',
    place: 'ward',
    trend: 'workforce',
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'practised', experience: 'new', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'no', chanceToGrow: 'yes',
      },
      signs: ['staffing', 'morale-low'],
      factors: ['resources'],
    },
  },
  {
    id: 'maternity-in-local-paper',
    title: 'Maternity is in the local paper',
    story: [
      'You took over the postnatal ward 3 weeks ago. This morning the local paper writes about a complaint from last spring. The family had its answer in June and the care was changed, but 2 midwives are in tears.',
      'By noon you must settle what staff say when visitors ask; nobody here has met this. The press office has told you what may be said, and the midwives do not know it yet. A wrong word could hurt the family again.',
      '“We did change things, so let us say so,” says one, who is long in post like most. “I will tell them what I think of that paper,” says another. All mean well by the family; whether they would keep to a line of yours you cannot tell.',
    ],
    field: 'midwifery',
    place: 'office',
    trend: null,
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'new', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'no', chanceToGrow: 'unsure',
      },
      signs: ['incident', 'morale-low'],
      factors: ['visibility', 'accountabilities'],
    },
  },
]
