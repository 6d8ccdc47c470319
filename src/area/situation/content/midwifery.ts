import type { LibrarySituation } from './library-situation.ts'

/** Situations of midwives who hold a manager's post, on the labour ward, on the postnatal ward and in the community. */
export const midwifery: readonly LibrarySituation[] = [
  {
    id: 'heavy-bleed-after-birth',
    title: 'A heavy bleed after birth',
    story: [
      'You cover the labour ward manager’s post and are in the room. A woman gave birth 10 minutes ago and has lost more than a litre of blood. She is still bleeding and could die within the hour.',
      'The team practises this every month, and all here have done it many times. The steps hang on the wall: call for help, drugs, fluids, theatre. A doctor and an anaesthetist are on their way.',
      'You and they know the steps, nobody doubts them, and all want the same. But 4 people speak at once, and it works only if all do the same step. They would follow one clear voice, and learning can wait until afterwards.',
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
      marks: ['safety-routine'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'late-first-midwife-visits',
    title: 'First midwife visits come too late',
    story: [
      'In one district, 4 in 10 women first see a midwife after week 12; elsewhere it is 1 in 10. Some problems are found late and do harm. You cover the community matron’s post and have 6 weeks for a plan.',
      'Nobody here has tried to change this. Some say that the clinic is hard to reach, some say language, some say trust. You do not know the district, nor how experienced your partners are, and no known answer fits.',
      'GP surgeries, health visitors and a mothers’ group each see a part; whether that is enough is open. They want earlier care but differ on who should do what, and none will move on your word. A junior midwife who grew up there would like to lead a part.',
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
      marks: ['service-must-change', 'crosses-boundaries', 'no-known-answer'],
      factors: ['interdependencies', 'autonomy'],
    },
  },
  {
    id: 'new-midwife-dreads-nights',
    title: 'A new midwife dreads the nights',
    story: [
      'A midwife who qualified 4 months ago asks to come off nights, and the next is tonight. She did not sleep before the last 2. A missed check was caught in time; another could do some harm.',
      'You cover the maternity manager’s post. You and her preceptor (the colleague who supports her first year) meet this every autumn. The choices are plain: swap tonight, pair her with somebody, or a month of days.',
      'You know what has helped others and what the thin rota can bear; she does not know yet. She wants to become good at nights, and there is no quarrel. It works only if she is behind it; she says yes to everything, so you cannot tell.',
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
      marks: ['staffing', 'morale-low'],
      factors: ['resources'],
    },
  },
  {
    id: 'maternity-in-local-paper',
    title: 'Maternity is in the local paper',
    story: [
      'This morning the local paper writes about a complaint from last spring. The family had its answer in June, and the care was changed. No patient is at risk, but 2 of your midwives are in tears.',
      'You took over the postnatal ward 3 weeks ago; neither you nor the team has met this. By noon you must settle what staff say when visitors ask. The press office has told you what may be said, and the midwives do not know it yet.',
      'A wrong word could break the family’s trust, so all must keep to one line. Most midwives are long in post and want to be open, as you do, but some want to answer back. You cannot tell whether they would keep to a line of yours.',
    ],
    field: 'midwifery',
    place: 'office',
    trend: null,
    situation: {
      urgency: 'today', severity: 'little', familiarity: 'new', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'no', chanceToGrow: 'unsure',
      },
      marks: ['morale-low', 'culture'],
      factors: ['visibility', 'accountabilities'],
    },
  },
]
