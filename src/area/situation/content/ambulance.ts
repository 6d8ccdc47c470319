import type { LibrarySituation } from './library-situation.ts'

/** Situations of people who hold a manager's post in an ambulance service: control room, station, streets. */
export const ambulance: readonly LibrarySituation[] = [
  {
    id: 'dispatch-screens-freeze',
    title: 'The dispatch screens freeze',
    story: [
      'You cover the control manager’s post of an ambulance service. At 3pm the screens freeze. Thirty calls are open, and 7 are for people who may die without a crew.',
      'The room practises with paper cards every month, and the screens last froze in June. The dispatchers have years of service, and each knows which desk does what. Every minute counts.',
      'You know the paper plan, and its rule binds all: 3 minutes without screens, then paper. It is 3 minutes now. “On your word,” says the desk nearest to you; another might prefer to wait.',
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
      signs: ['incident', 'safety-routine'],
      factors: ['life-and-death'],
    },
  },
  {
    id: 'rota-nobody-wants',
    title: 'A new rota that nobody wants',
    story: [
      'From February your station must cover more evenings. The hours are agreed with the unions; who works which is not. No patient is at risk, and you have 10 weeks.',
      'The last new rota was made in an office, and a third of the station asked to move. The staff are a mix of new and old hands. You know the rules on rest, but not who has small children; they do.',
      '“Make one alone and see who keeps to it,” says a paramedic; many do not accept more evenings at all. The ways are known: fixed, rolling or by bids; within the rules any of them will do. People disagree which, and whether anybody would like to plan one you have not asked.',
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
      signs: ['staffing', 'agreed-change', 'winning-consent'],
      factors: ['resources', 'autonomy'],
    },
  },
  {
    id: 'nine-people-call-often',
    title: 'A few people who call often',
    story: [
      'You cover the locality manager’s post of an ambulance service. Last year 9 people called 999 more than 300 times. Most needed company, pain relief or safe housing, and 2 came to harm while they waited.',
      'An experienced paramedic on your team knows each of them, and has their agreement to share what helps. She has done such work elsewhere and sets out 3 clear ways to begin, with the GPs and the council. A poor choice could leave somebody alone, and you know little of it.',
      '“Let me try it for 6 months,” she says; she has never led across services. You want the same, and see nothing to argue about. It lives by her drive; whether she would follow a plan of yours you cannot tell.',
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
      signs: ['service-must-change', 'crosses-boundaries'],
      factors: ['interdependencies'],
    },
  },
  {
    id: 'bridge-closes-in-flood',
    title: 'The bridge closes in the flood',
    story: [
      'You are the ambulance duty officer tonight, as cover. The river has closed the only bridge, and 3 crews are on the wrong side. On this side 2 people may die within the hour without one.',
      'None of you has met this, and the flood plan counts on the bridge. Fire boats, a neighbouring service or a farm track might help. You do not know which would work, or for which patient.',
      '“The farm track,” says one crew leader; “a boat,” says the fire officer. Both have long experience; together they may know enough, and all want to reach both people. It works only if all join in, which they would at your word.',
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
      signs: ['incident', 'no-known-answer', 'crosses-boundaries'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
]
