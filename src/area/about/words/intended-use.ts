/** Wording of the statement of intended use; docs/reference/intended-use.md says the same. */
export const intendedUseWords = {
  title: 'What Evenkeel is for, and what it is not for',
  lead: 'The statement of intended use. It holds for everybody who uses Evenkeel, with or without an account.',
  sections: [
    {
      heading: 'What it is for',
      paragraphs: ['Evenkeel helps people and organisations in the NHS build management and leadership. It is for learning, for planning a start in a post, and for improving how work is managed.'],
      list: [
        'People who step up into a post: a plan, questions to agree, and exercises.',
        'Line managers, supervisors and organisational development leads: who holds which post, who starts, who covers and until when.',
        'Boards and the public: what published figures can and cannot say about management.',
      ],
    },
    {
      heading: 'What it is not for',
      paragraphs: ['It does not take part in the care of patients. It is not a medical device.'],
      list: [
        'No data of patients, in any field, file or message.',
        'No live decisions on care, beds or staffing of a shift. Models and charts are for learning.',
        'No decisions on appraisal, pay, discipline, revalidation or fitness to practise.',
        'No ranking of people, and no picking of people for redundancy or promotion.',
        'No emergency: it raises no alarm, and nobody watches it.',
      ],
    },
    {
      heading: 'If data of a patient was entered',
      paragraphs: ['It happens. Act at once, and do not pass it on.'],
      list: [
        'Delete it where you typed it. If you cannot, ask an administrator of Evenkeel in your organisation.',
        'Tell your information governance team the same day, as your organisation’s policy says.',
        'Backups hold it until they are deleted. Tell the team so that they decide about them.',
      ],
    },
    {
      heading: 'Who is responsible',
      paragraphs: [
        'Your organisation decides what it uses Evenkeel for, who may see what, and how long data is kept. It is the controller of the data of its staff.',
        'Whoever runs the service keeps it safe, available and up to date. That may be your organisation, or a supplier who works for it.',
        'You are responsible for what you type. Managers stay responsible for every decision: Evenkeel decides nothing about a person.',
        'The pages that need no account keep nothing about you. What a class did, and two answers about the simulated ward, are kept without names.',
      ],
      list: [],
    },
    {
      heading: 'Clinical safety',
      paragraphs: [
        'The standards for clinical risk in health software (DCB0129 and DCB0160) are about software that takes part in direct care. Evenkeel is not meant to.',
        'If you use a part of it to steer live care or staffing, you leave this statement. Your clinical safety officer must then assess that use first.',
      ],
      list: [],
    },
  ],
  next: { about: 'About Evenkeel: what it keeps, and how accessible it is' },
} as const
