import type { LibrarySituation } from './library-situation.ts'

/** Situations of pharmacists who hold a manager’s post: wards, clinics, general practice. */
export const pharmacy: readonly LibrarySituation[] = [
  {
    id: 'cluster-of-drug-reactions',
    title: 'A cluster of drug reactions',
    story: [
      'You cover the chief pharmacist’s post. At 11:15am you are in the infusion clinic: 3 patients have had the same severe reaction within half an hour. They were given different drugs.',
      'Nobody has met this before. It could be the fluid, the lines, a shared batch or chance, and 9 more infusions are running. You know medicines, but not how the clinic prepares its lines.',
      'The nurses, doctors and pharmacists here have long experience and want these patients safe. The nurse in charge wants to stop everything; a doctor fears what stopping will do to 2 patients. You need all of them and they would do what you say; whether they know enough together is open.',
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
      marks: ['incident', 'no-known-answer'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'controlled-drug-count-short',
    title: 'A controlled drug count is short',
    story: [
      'You cover the lead pharmacist’s post for 5 wards. At the evening check, one ward counts 2 ampoules of a strong painkiller too few. A patient may have had too much, so it must be cleared up today.',
      'The procedure is known and practised: count again, check the record, report. The accountable officer for controlled drugs has been told and leads on anything further. Nothing points at anybody, and the shift was very busy.',
      'You know the steps, and you and the nurse in charge can do them all. The other nurses, 2 of them new, share your aim, would go along and dispute nothing. They do not know the procedure by heart, and one may like to learn it.',
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
      marks: ['safety-routine', 'incident', 'standards'],
      factors: ['accountabilities'],
    },
  },
  {
    id: 'common-medicine-runs-out',
    title: 'A common medicine runs out',
    story: [
      'You are a pharmacist and cover the medicines lead’s post for 9 GP practices. This morning the wholesaler says that an epilepsy medicine will be gone by tonight. Missed doses can bring on fits.',
      'There were 3 shortages in 2 years, and each went differently. What to settle is clear: who is reached first, by whom, and what they take instead. You know the substitutes, but not who has stock or which patients cannot change.',
      'Between them, practices, community pharmacies and the hospital know both, and all share the aim. Some of their staff are new; it takes them all, and whether they would follow your plan is open. Practices want to ring patients first, pharmacies want new prescriptions first.',
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
      marks: ['crosses-boundaries', 'incident'],
      factors: ['life-and-death', 'interdependencies'],
    },
  },
  {
    id: 'drug-spending-over-plan',
    title: 'Drug spending runs over plan',
    story: [
      'You cover the lead pharmacist’s post for an arthritis clinic. Spending on one injection is £180,000 over plan. A cheaper version is approved here, and the finance team wants it in use within 4 months.',
      'The clinic makes such a change every year, and patients come to little harm if it takes longer. You know the prices and the evidence. It is plain what has to be settled: who changes, when, and who tells them.',
      'The 7 consultants are experienced, know their patients and prescribe as they judge best. Your letter of last year was put aside, and they disagree on whom to begin with. Some think that the saving matters, others that it will never come back to the clinic.',
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
      marks: ['budget', 'winning-consent'],
      factors: ['resources', 'autonomy'],
    },
  },
  {
    id: 'technician-asks-for-more',
    title: 'A technician asks for more',
    story: [
      'You cover the dispensary manager’s post. The colleague who runs the morning stock round on the wards leaves this week, and no post can be added. Today you must say who runs it from Monday.',
      'One technician has stood in for 6 years and asks to run it. If it goes badly, a box comes late and somebody walks twice. The list and the times are written down, so the work is clear.',
      'You have never done the round, and she knows more of it than you do. Small choices in it hardly matter, and you see no quarrel ahead. It needs her goodwill, but she shares the aim and would accept what you decide.',
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
      marks: ['handover', 'staffing'],
      factors: ['resources'],
    },
  },
]
