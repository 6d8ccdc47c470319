import type { DayProblem } from '../../../kernel/typed-date.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { dateText, dayProblemText, numberText } from '../../../platform/design/index.ts'
import type { PostProblem } from '../rules/post-rules.ts'
import { pathText, type UnitTree } from '../rules/unit-tree.ts'
import type { PostFormProblem } from '../service/keep-posts.ts'
import type { UnitProblem } from '../service/keep-units.ts'
import type { LineProblem } from '../service/report-to.ts'
import type { Post } from '../records.ts'
import { peopleText } from './organisation.ts'
import { postProblemWords as postWords } from './post.ts'
import { unitProblemWords as unitWords } from './unit.ts'

/** Names in one sentence: more than these are counted. */
const namedAtMost = 5

/** Each problem of a form about a unit, in words, with the field where it is mended. */
export function unitProblems(problems: readonly UnitProblem[], tree: UnitTree, posts: readonly Post[] = []): readonly Problem[] {
  return problems.map((problem) => ({ fieldId: fieldOfUnit[problem.field], words: unitSentence(problem, tree, posts) }))
}

const fieldOfUnit = { name: 'name', code: 'code', parent: 'place', closing: 'closing-day' } as const

function unitSentence(problem: UnitProblem, tree: UnitTree, posts: readonly Post[]): string {
  switch (problem.field) {
    case 'name':
      return nameSentence(problem.why)
    case 'code':
      return codeSentence(problem.why, tree)
    case 'parent':
      return parentSentence(problem.why)
    case 'closing':
      return unitCloseSentence(problem.why, tree, posts)
  }
}

type WhyOf<Field extends UnitProblem['field']> = Extract<UnitProblem, { field: Field }>['why']

function nameSentence(why: WhyOf<'name'>): string {
  switch (why.code) {
    case 'empty':
      return unitWords.nameEmpty
    case 'too-long':
      return unitWords.nameLong(why.longest)
    case 'unprintable':
      return unitWords.nameUnprintable
    case 'name-taken':
      return why.isClosed ? unitWords.nameTakenClosed : unitWords.nameTaken
  }
}

function codeSentence(why: WhyOf<'code'>, tree: UnitTree): string {
  switch (why.code) {
    case 'too-long':
      return unitWords.codeLong(why.longest)
    case 'unprintable':
      return unitWords.codeUnprintable
    case 'code-taken':
      return unitWords.codeTaken(pathText(tree, why.byUnitId))
  }
}

function parentSentence(why: WhyOf<'parent'>): string {
  switch (why.code) {
    case 'not-chosen':
      return unitWords.parentMissing
    case 'root-stays':
      return unitWords.rootStays
    case 'below-itself':
      return unitWords.belowItself
    case 'parent-closes':
      return unitWords.parentCloses(dateText(why.on))
    case 'too-deep':
      return unitWords.tooDeep(why.most)
    case 'too-many-units':
      return unitWords.tooManyUnits(numberText(why.most, { decimals: 0 }))
    case 'name-taken':
      return why.isClosed ? unitWords.nameTakenThereClosed : unitWords.nameTakenThere
  }
}

function unitCloseSentence(why: WhyOf<'closing'>, tree: UnitTree, posts: readonly Post[]): string {
  switch (why.code) {
    case 'root-stays':
      return unitWords.rootOpen
    case 'already-closed':
      return unitWords.alreadyClosed(dateText(why.on))
    case 'open-units-below':
      return unitWords.unitsBelow(listed(why.unitIds.map((id) => tree.byId.get(id)?.name ?? id)))
    case 'posts-in-use':
      return unitWords.postsInUse(listed(why.postIds.map((id) => posts.find(({ postId }) => postId === id)?.title ?? id)))
  }
}

/** Each problem of a form about a post, in words, with the field where it is mended. */
export function postProblems(problems: readonly PostFormProblem[]): readonly Problem[] {
  return problems.map((problem) => {
    switch (problem.field) {
      case 'fields':
        return { fieldId: problem.why.field, words: fieldSentence(problem.why) }
      case 'positionNumber':
        return { fieldId: 'positionNumber', words: postWords.positionTaken(problem.why.by.title) }
      case 'unit':
        return { fieldId: 'place', words: problem.why.code === 'not-chosen' ? postWords.unitMissing : postWords.unitCloses(dateText(problem.why.on)) }
      case 'closing':
        return { fieldId: 'closing-day', words: closeSentence(problem.why) }
    }
  })
}

function fieldSentence(problem: PostProblem): string {
  const isPosition = problem.field === 'positionNumber'
  const isHours = problem.field === 'protectedHours'
  switch (problem.code) {
    case 'empty':
      return postWords.titleEmpty
    case 'too-long':
      return isPosition ? postWords.positionLong(problem.longest) : postWords.titleLong(problem.longest)
    case 'unprintable':
      return isPosition ? postWords.positionUnprintable : postWords.titleUnprintable
    case 'not-chosen':
      return problem.field in postWords.notChosen ? postWords.notChosen[problem.field as keyof typeof postWords.notChosen] : postWords.titleEmpty
    case 'not-a-number':
      return isHours ? postWords.hoursNumber : postWords.spanNumber
    case 'not-whole':
      return postWords.spanNumber
    case 'not-in-quarters':
      return postWords.hoursQuarters
    case 'out-of-range':
      return isHours ? postWords.hoursRange(problem.least, problem.most) : postWords.spanRange(problem.least, problem.most)
  }
}

function closeSentence(why: Extract<PostFormProblem, { field: 'closing' }>['why']): string {
  switch (why.code) {
    case 'already-closed':
      return postWords.alreadyClosed(dateText(why.on))
    case 'held':
      return postWords.held(peopleText(why.people))
    case 'reported-to':
      return postWords.reportedTo(listed(why.posts.map(({ title }) => title)))
  }
}

/** A problem with a reporting line, in words, with the field where it is mended. */
export function lineProblem(problem: LineProblem): Problem {
  const fieldId = problem.code === 'already-so' || problem.code === 'post-closes' ? 'from-day' : 'to'
  return { fieldId, words: lineSentence(problem) }
}

function lineSentence(problem: LineProblem): string {
  switch (problem.code) {
    case 'not-chosen':
      return postWords.lineMissing
    case 'itself':
      return postWords.lineItself
    case 'already-so':
      return postWords.lineAlready(dateText(problem.on))
    case 'post-closes':
      return postWords.linePostCloses(dateText(problem.on))
    case 'circle': {
      const titles = problem.posts.map(({ title }) => title)
      const top = titles.at(-1) ?? ''
      return postWords.circle(top, [top, ...titles].join(' → '), dateText(problem.on))
    }
  }
}

/** A problem with a typed day, in words. */
export function dayProblem(problem: DayProblem, fieldId: keyof typeof postWords.days): Problem {
  return { fieldId, words: dayProblemText(postWords.days[fieldId], problem) }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, namedAtMost).join(', ')
  return names.length > namedAtMost ? `${shown} ${unitWords.andMore(names.length - namedAtMost)}` : shown
}
