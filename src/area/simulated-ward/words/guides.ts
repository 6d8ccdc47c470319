import type { Guide } from '../rules/guidance.ts'

/** What may help in a week of the first eight: facts of the model, without praise or blame. */
export const guideWords: Readonly<Record<Guide, string>> = {
  'first-week': 'This is your week, as the last ward manager left it. Change it, or start.',
  'two-weeks-left': 'Two weeks are left. Things that you begin now may not show any more.',
  'last-week': 'This is the last week. Afterwards you can look back.',
  'left': 'A situation was left last week. Where it still acts, “How come?” in the log names it.',
  'overrun': 'Situations, agency and gaps on shifts take hours that nobody planned. Hours that are free in your plan take them up.',
  'no-leadership': 'No hour went into leadership last week. What such hours keep up fades within some four weeks, and grows as slowly.',
  'no-management': 'No hour went into management last week. What such hours keep up fades within some four weeks, and grows as slowly.',
  'no-improvement': 'No hour went into the improvement team last week. Processes wear down within about a year; hours show after weeks.',
  'same-way': 'Each situation so far was answered in the same way. What a way brings depends on how urgent and familiar the matter is.',
  'frozen': 'Spending is frozen: agency comes less often. Hours for money, and orders about agency, act on what the ward spends.',
  'fit-to-go': 'More than a tenth of bed time went to patients who could go home. Hours for beds and for work with others act on that.',
  'charts': 'Each outcome has a chart now. Hours of leadership take weeks to show.',
  'orders': 'Orders that stand are below your hours. Each helps one thing and costs another.',
  'how-come': 'Ask “How come?” in the log: it leads back to decisions and to chance.',
  'answers': 'How you answer matters as much as what you do. It depends on how urgent and how familiar the matter is.',
  'tired': 'Look at who is tired. Energy comes back slowly.',
}
