import type { StageId, TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { piecesOfEvidence } from './end.ts'
import { tasksBeforePreparing } from './preparing-before.ts'
import { type StageTasks, task } from './task.ts'
import { safetyTask } from './week-1.ts'

/** All six stages for somebody who prepares: what to agree before she begins, then practice with somebody beside her, then a decision. */
export const preparingTasks: Readonly<Record<StageId, StageTasks>> = {
  before: tasksBeforePreparing,
  'day-1': day1,
  'week-1': week1,
  'day-30': day30,
  'day-100': day100,
  end,
}

function day1({ place, manager }: PlanWords): readonly TimelineTask[] {
  return [
    task('prepare-day-1-check', `Take 30 minutes with your ${manager}. What can I do already, what is missing, and what will I practise first?`, 'You begin with somebody beside you, so it need not all be there.'),
    task('prepare-day-1-safe-today', `${place.firstPicture} Do it once with whoever holds the post now.`, 'You see what she or he looks at first.'),
    task('prepare-day-1-gathering', `Ask to run part of ${place.gathering} once, with the post holder beside you. Ask afterwards what she or he would have done otherwise.`, 'It is easier to begin while somebody else still carries the post.'),
    task('prepare-day-1-decisions', 'Write down 5 decisions that you saw your manager make lately. For each: would I have known what to do, and whom to ask?', 'The ones with a no are your learning plan.'),
  ]
}

function week1({ place, craft, isAgreed }: PlanWords): readonly TimelineTask[] {
  return [
    task('prepare-week-1-deputise', `Fix one full day on which you deputise ${place.at}. Have your limits written down, and one person to ring.`, 'One day in charge teaches what no course can show.'),
    task('prepare-week-1-look-ahead', `Sit for 60 minutes with ${place.planner}. Help to make ${place.plan} for the next period. Ask why each rule is there.`, 'Rules look odd until one has seen what they prevent.'),
    safetyTask('prepare-week-1-safety-ways'),
    task('prepare-week-1-budget', `Ask to sit in when the budget is read, for 30 minutes. Find what was spent on ${place.spend}.`, 'Nobody expects you to know it yet, so now is the time to ask.'),
    isAgreed('mentor')
      ? task('prepare-week-1-mentor', 'Tell your mentor what you saw this week; 30 minutes. Bring one decision that you did not understand.', 'One decision looked at closely is worth ten remembered vaguely.')
      : task('prepare-week-1-ask-two', `Ask 2 people who hold such posts: for example ${craft.mentor}. Take 20 minutes with each. What surprised you, and what would you ask for now?`, 'One of them may become your mentor.'),
  ]
}

function day30({ place, shareOfOwnWork, manager }: PlanWords): readonly TimelineTask[] {
  return [
    task('prepare-day-30-own-piece', `By now you hold one piece of management: ${place.practicePiece}. Agree who checks it before it counts.`, 'You learn it by holding it, while a mistake can still be caught.'),
    task('prepare-day-30-figures', `Learn to read one figure: ${place.oneFigure}. Ask whoever makes it to show you 12 months; 30 minutes.`, 'Most meetings that you will go to begin with a chart.'),
    task('prepare-day-30-routine', place.routine, 'You see the work as a whole, and not only your part of it.'),
    task('prepare-day-30-neighbour', `Spend half a day with ${place.oneNeighbour}. Ask what they wish that we knew.`, 'Much of the post is about the places where work changes hands.'),
    task('prepare-day-30-talk', 'Practise one hard talk aloud with a colleague for 20 minutes, without a name. Say what you saw, what it led to, and what you ask.', 'The first time need not be the time that counts.'),
    task('prepare-day-30-share', `Note ${shareOfOwnWork} you would want to keep in such a post. Show it to your ${manager} only if you wish.`, 'Some people find that they do not want the post, and that is worth knowing early.'),
  ]
}

function day100({ place, manager }: PlanWords): readonly TimelineTask[] {
  return [
    task('prepare-day-100-review', `Take 60 minutes with your ${manager}. What can you do now that you could not do before? What would you still need before a start?`, 'You both have something to look at: what you held, and how it went.'),
    task('prepare-day-100-charter', 'Write the role charter of the post as you would want it, 30 minutes. Leave open what you do not know.', 'The gaps are the questions for your interview.'),
    task('prepare-day-100-change', `Help with one small change from start to end. For example: ${place.sharedChange}. Note how you knew whether it helped.`, 'It is good evidence, and it shows you the other half of the work.'),
    task(
      'prepare-day-100-learning',
      'Choose one thing to learn that carries the word management: money, people or data. Ask about programmes for first-time managers, and check dates and costs before you apply.',
      'Of the NHS Leadership Academy’s programmes, Edward Jenner and Mary Seacole are for people at the start.',
      ['academyProgrammes'],
    ),
  ]
}

function end({ craft, ownWork, isMedical }: PlanWords): readonly TimelineTask[] {
  const gloss = isMedical ? 'acting up (covering a post for a time)' : 'acting up (covering a higher-band post for a time)'
  return [
    task('prepare-end-offer', `A post or ${gloss} may be offered. Ask the six questions before you say yes, and take one night to think.`, 'An offer on a Thursday can wait until Friday.'),
    task('prepare-end-not-now', `If you decide against it, say so plainly. Name what you want to keep doing beside your ${ownWork}.`, 'A clinical or expert path is a path of its own, and not what is left over.'),
    task('prepare-end-hand-back', 'Hand back each piece that you held for practice, with one page on where it stands. 30 minutes.', 'Things that were lent are easily forgotten.'),
    task('prepare-end-evidence', `Put 3 pieces into ${craft.record}. ${piecesOfEvidence}`, 'Three months later you will not remember the details.'),
    task('prepare-end-thanks', 'Thank by name the people who let you try. Tell your manager who they were.', 'Letting somebody learn takes time, and it is seldom seen.'),
  ]
}
