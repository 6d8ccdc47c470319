/** One part of the lesson: when, what the class does, what to say, what to ask. */
interface LessonPart {
  /** Minutes from the beginning. */
  readonly minutes: string
  readonly title: string
  readonly what: readonly string[]
  readonly say?: readonly string[]
  readonly ask?: readonly string[]
}

const parts: readonly LessonPart[] = [
  {
    minutes: '0 to 5',
    title: 'Why we do this',
    what: ['Say what it is and read the content note aloud. Say where somebody can go who does not want to take part.'],
    say: [
      '“Management keeps today’s ward working. Leadership makes it better. You have 37.5 hours for both, and for direct care.”',
      '“Patients are harmed in this simulation. Nobody dies of it, and none of it is shown.”',
      '“A few situations tell of a death. You can leave any situation, and stop at any time.”',
      '“Nobody sees what you did. On the wall you see what the class did.”',
    ],
  },
  {
    minutes: '5 to 8',
    title: 'Join',
    what: ['Show the code. Set the stop after week 2. Wait until the number of people who have joined is the number in the room.'],
    say: ['“Plan your first week, and start. Take decisions alone, as you would on the ward.”'],
  },
  {
    minutes: '8 to 16',
    title: 'Weeks 1 and 2',
    what: ['Walk about. Help with the page, not with decisions. Everybody stops after week 2 by themselves.'],
  },
  {
    minutes: '16 to 23',
    title: 'First freeze: what is urgent, and what matters',
    what: [
      'Wait until all have ended week 2, or nearly all. Press “Freeze”, and show what the class did. Take one situation on which the class was divided.',
      'Do not freeze too soon: nobody can end a week while time stands. Who is in the middle of it is not shown then.',
    ],
    ask: [
      'What did you know when you decided, and what did you not know?',
      'Who should have been asked? Was there time to ask?',
      'Where did your hours go that you had not planned?',
      'What got no hours at all? What will come of that, and when?',
    ],
  },
  {
    minutes: '23 to 29',
    title: 'Weeks 3 to 5',
    what: ['Set the stop after week 5, then press “Let go on”.'],
    say: ['“Change your week if you want to. One thing that you try now is enough.”'],
  },
  {
    minutes: '29 to 34',
    title: 'Second freeze: the same ward, other weeks',
    what: ['Wait until nearly all have ended week 5. Press “Freeze”, and show what the class did. Look at the hours first, then at the outcomes, one at a time.'],
    ask: [
      'The ward was the same for all. Why do the dots lie apart?',
      'Which outcome would you give up first, and who would feel it?',
      'When did it help to decide alone, and when did it cost you something later?',
      'What did your colleagues on the ward do because of what you did?',
    ],
  },
  {
    minutes: '34 to 38',
    title: 'Weeks 6 to 8',
    what: ['Set “No stop”, then press “Let go on”. Hand out the debrief sheet while the last ones finish.', 'Where time is short, leave these weeks out: the sheet works with five weeks too. No real class has timed this plan yet.'],
  },
  {
    minutes: '38 to 45',
    title: 'Looking back',
    what: ['Each fills in the sheet alone for 3 minutes, with the debrief on the phone. Then two and two talk. Last, three people say one thing to all.'],
    ask: ['Which decision would you take again?', 'What did the ward need more of: management, leadership or direct care? How do you know?', 'What will you try in your own work in the next two weeks?'],
  },
]

/** Wording of the lesson plan. */
export const lessonWords = {
  title: 'A lesson of 45 minutes with the simulated ward',
  answer: 'For 8 to 60 people with phones or computers. You need a projector, this plan and the debrief sheet.',
  before: {
    heading: 'Before the lesson',
    steps: [
      'Run the ward once on your own: it takes about twenty minutes.',
      'Choose the ward. In the tight ward the pull between the three kinds of work shows soonest; the average ward is milder.',
      'Open the class, and save the address of your page as a bookmark.',
      'On the projector show your page over the whole screen (often the key F11). Whoever reads its address from the wall can lead the class.',
      'Print a debrief sheet for each person.',
    ],
  },
  planHeading: 'Minute by minute',
  minutes: (minutes: string) => `Minutes ${minutes}`,
  say: 'Say',
  ask: 'Ask',
  parts,
  claims: {
    heading: 'What not to claim',
    lead: 'The model is for learning. Say so, above all when it shows what you hoped for.',
    points: [
      'Do not say that a real ward would come out like this. Many numbers of the model are assumptions, and it is fitted to no ward.',
      'Do not say that eight weeks show what leadership brings. In the model much of it takes longer.',
      'Do not say that the class, or anybody in it, leads well or badly. A dot is a run of a model, and chance has a part in it.',
      'Do not compare classes. Their circumstances differ, and so does their luck.',
      'Do not say that harm on the ward was somebody’s fault. It is simulated, and load and cover explain most of it.',
      'Do not use it to choose, to appraise or to mark anybody.',
    ],
    trusts: 'What real trusts show',
  },
  phones: {
    heading: 'When phones fail',
    points: [
      'Two people can share one phone. They count as one, and must agree: that alone is worth talking about.',
      'A phone that loses the network goes on by itself, and sends again when it is back.',
      'A page that was loaded again goes on where it was. A tab that was closed joins anew, and counts as one more person.',
      'If many cannot join, run one ward on the projector. The class votes by raised hands, and you decide by the majority.',
      'If nothing works, read a situation aloud from the page of the ward. It is there without a script. Let each write down a way and a reason.',
      'With fewer than 8 people nothing is shown on your page. Let them look at their own debriefs and tell what they want to tell.',
    ],
  },
  next: { open: 'Open a class', sheet: 'The debrief sheet, to print', alone: 'Run the ward on your own', difference: 'Sort ten sentences with a class, in 20 minutes', evidence: 'The national picture: what public figures can and cannot say' },
} as const

/** Wording of the sheet that each person fills in. */
export const sheetWords = {
  title: 'Looking back on eight weeks as a ward manager',
  caption: 'Debrief sheet',
  answer: 'This is yours: nobody collects it. It is about a run of a model, and not about you.',
  print: 'Print this page: it fits on one side of A4.',
  back: 'The lesson of 45 minutes',
  outcomes: {
    heading: 'Five outcomes',
    columns: { outcome: 'Outcome', expected: 'What I expected', came: 'What came', why: 'What I think brought it about' },
  },
  turning: { heading: 'One turning point', lines: ['The decision, and the week:', 'What I knew, and what I did not know:', 'What else I could have done:'] },
  hours: { heading: 'My hours', line: 'Of 37.5 hours a week I gave about … to direct care, … to management and … to leadership. I wish I had given more to:' },
  questions: 'Three questions',
  foot: 'What happened on this ward is no evidence about a real one. If it touches you, talk to somebody you trust. Samaritans listen day and night on 116 123, free of charge.',
} as const
