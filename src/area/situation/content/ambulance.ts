import type { LibrarySituation } from './library-situation.ts'

/** Situations of people who hold a manager's post in an ambulance service: control room, station, streets. */
export const ambulance: readonly LibrarySituation[] = [
  {
    id: 'dispatch-screens-freeze',
    title: 'The dispatch screens freeze',
    story: [
      'At 3pm the screens in the ambulance control room freeze. Thirty calls are open, and 7 are for people who may die without a crew. Every minute counts.',
      'You cover the control manager’s post. The room practises with paper cards every month, and the screens last froze in June. The dispatchers have years of service, and each knows which desk does what.',
      'You know the paper plan too, and its rule binds all: 3 minutes without screens, then paper. All want the same and would start at your word; one might prefer to wait. Three minutes have passed, and nobody has time to learn.',
    ],
    field: 'ambulance',
    place: 'emergency',
    trend: 'digital',
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'no', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'unsure', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      marks: ['incident', 'safety-routine'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'rota-nobody-wants',
    title: 'A new rota that nobody wants',
    story: [
      'From February your station must cover more evenings. The hours are agreed with the unions; who works which is not. No patient is at risk, and you have 10 weeks.',
      'The last new rota was made in an office, and a third of the station asked to move. The staff are a mix of new and old hands. You know the rules on rest, but not who has small children; they do.',
      'The ways are known: fixed, rolling or by bids, and within the rules any of them will do. A rota of yours alone would not be kept, people disagree, and many do not accept more evenings. You have not asked whether anybody would like to learn to plan one.',
    ],
    field: 'ambulance',
    place: 'office',
    trend: 'workforce',
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'met-before', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'no', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'no', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'unsure',
      },
      marks: ['staffing', 'agreed-change', 'winning-consent'],
      factors: ['resources', 'autonomy'],
    },
  },
  {
    id: 'nine-people-call-often',
    title: 'The same 9 people call 999',
    story: [
      'Nine people in your area called 999 more than 300 times last year. Most needed company, pain relief or safe housing, and 2 came to harm while they waited. An experienced paramedic on your team wants to change this within 6 months.',
      'They have done such work elsewhere and know the GPs, the council and the mental health team. They set out 3 clear ways to begin; a poor choice could leave somebody without help. You cover the locality manager’s post and know little of it.',
      'You want the same, and you see no quarrel ahead. It lives by the paramedic’s own drive; whether they would carry out a plan of yours, you cannot tell. They have not led across services before and would like to.',
    ],
    field: 'ambulance',
    place: 'community',
    trend: 'population-health',
    situation: {
      urgency: 'weeks', severity: 'some-harm', familiarity: 'met-before', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      marks: ['service-must-change', 'crosses-boundaries'],
      factors: ['interdependencies'],
    },
  },
  {
    id: 'bridge-closes-in-flood',
    title: 'The bridge closes in the flood',
    story: [
      'You are the ambulance duty officer tonight, as cover. The river has closed the only bridge, and 3 crews are on the wrong side. Two people on this side may die within the hour without one.',
      'None of you has met this, and the flood plan counts on the bridge. Fire boats, a neighbouring service or a farm track might help. You do not know which would work, or for which patient.',
      'The crew leaders and the fire officer have long experience; together they may know enough. All want to reach both people, and they differ on the way. It works only if all join in, which they would at your word, and learning comes later.',
    ],
    field: 'ambulance',
    place: 'emergency',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'new', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'no',
      },
      marks: ['incident', 'no-known-answer', 'crosses-boundaries'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
]
