import type { LibrarySituation } from './library-situation.ts'

/** Situations of pharmacists who hold a manager’s post: wards, clinics, general practice. */
export const pharmacy: readonly LibrarySituation[] = [
  {
    id: 'cluster-of-drug-reactions',
    title: 'A cluster of drug reactions',
    story: [
      'You cover the chief pharmacist’s post. At 11:15am you are in the infusion clinic: 3 patients have had the same severe reaction within half an hour. They were given different drugs.',
      'Nobody has met this before. It could be the fluid, the lines, a shared batch or chance, and 9 more infusions are running. You know medicines, but not how the clinic prepares its lines.',
      '“Stop everything,” says the nurse in charge; “2 of them cannot be without it,” says a doctor. All here have long experience and want these patients safe. You need all of them and they would do what you say; whether together they know enough is open.',
    ],
    field: 'pharmacy',
    place: 'clinic',
    trend: null,
    situation: {
      urgency: 'minutes', severity: 'serious-harm', familiarity: 'new', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'no', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'unsure', chanceToGrow: 'no',
      },
      signs: ['incident', 'no-known-answer'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'controlled-drug-count-short',
    title: 'A controlled drug count is short',
    story: [
      'You cover the lead pharmacist’s post for 5 wards. At the evening check, one ward counts 2 ampoules of a strong painkiller too few. A patient may have had too much, so it must be cleared up today.',
      'The procedure is known and practised: count again, check the record, report. The accountable officer for controlled drugs has been told and leads on anything further. Nothing points at anybody, and the shift was very busy.',
      '“Tell us what to do and we do it,” says a nurse at the end of a long shift. You and the nurse in charge know every step; the others, 2 of them new, do not. One of them watches closely and may like to learn it.',
    ],
    field: 'pharmacy',
    place: 'ward',
    trend: null,
    situation: {
      urgency: 'today', severity: 'some-harm', familiarity: 'practised', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'no', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'no', chanceToGrow: 'unsure',
      },
      signs: ['safety-routine', 'incident', 'standards'],
      factors: ['accountabilities'],
    },
  },
  {
    id: 'common-medicine-runs-out',
    title: 'A common medicine runs out',
    story: [
      'You are a pharmacist and cover the medicines lead’s post for 9 GP practices. This morning the wholesaler says that an epilepsy medicine will be gone by tonight. Missed doses can bring on fits.',
      'There were 3 shortages in 2 years, and each went differently. What to settle is clear: who is reached first, by whom, and what they take instead. You know the substitutes, but not who has stock or which patients cannot change.',
      '“Ring the patients first,” say the practices; “new prescriptions first,” say the pharmacies. Between them and the hospital they know both, and all want nobody to go without. Some of their staff are new; it takes them all, and whether they would follow your plan is open.',
    ],
    field: 'pharmacy',
    place: 'primary-care',
    trend: 'integrated-care',
    situation: {
      urgency: 'today', severity: 'serious-harm', familiarity: 'met-before', experience: 'mixed', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'unsure',
        shareTheAim: 'yes', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      signs: ['crosses-boundaries', 'incident'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'drug-spending-over-plan',
    title: 'Drug spending runs over plan',
    story: [
      'You cover the lead pharmacist’s post for an arthritis clinic. Spending on one injection is £180,000 over plan. A cheaper version is approved here, and the finance team wants it in use within 4 months.',
      'The clinic makes such a change every year, and patients come to little harm if it takes longer. You know the prices and the evidence. It is plain what has to be settled: who changes, when, and who tells them.',
      '“That saving will never come back to us,” says one of the 7 consultants; another says that it matters. They are experienced, know their patients and prescribe as they judge best. Your letter of last year was put aside, and they disagree on whom to begin with.',
    ],
    field: 'pharmacy',
    place: 'clinic',
    trend: 'finance',
    situation: {
      urgency: 'weeks', severity: 'little', familiarity: 'practised', experience: 'experienced', audience: 'group',
      answers: {
        qualityMatters: 'yes', youKnowEnough: 'yes', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'no',
        shareTheAim: 'unsure', willDisagree: 'yes', theyKnowEnough: 'yes', chanceToGrow: 'no',
      },
      signs: ['budget', 'winning-consent'],
      factors: ['resources', 'autonomy'],
    },
  },
  {
    id: 'technician-asks-for-more',
    title: 'Who runs the stock round',
    story: [
      'You cover the dispensary manager’s post. The colleague who runs the morning stock round on the wards leaves this week, and no post can be added. Today you must say who runs it from Monday.',
      'One technician has stood in for 6 years and asks to run it. If it goes badly, a box comes late and somebody walks twice. The list and the times are written down; whether this changes the band is with human resources (HR).',
      '“Give it to me or not, I will help whoever has it,” he says. You have never done the round, and he knows more of it than you do. Small choices in it hardly matter, it needs his goodwill, and you see nothing to argue about.',
    ],
    field: 'pharmacy',
    place: 'ward',
    trend: 'workforce',
    situation: {
      urgency: 'today', severity: 'little', familiarity: 'practised', experience: 'experienced', audience: 'one-person',
      answers: {
        qualityMatters: 'no', youKnowEnough: 'no', problemIsClear: 'yes', backingNeeded: 'yes', wouldBackYou: 'yes',
        shareTheAim: 'yes', willDisagree: 'no', theyKnowEnough: 'yes', chanceToGrow: 'yes',
      },
      signs: ['handover', 'staffing'],
      factors: ['resources'],
    },
  },
]
