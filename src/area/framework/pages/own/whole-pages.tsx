import { type ComparedValue, type FormState, LongText, Notice, PageHeading, PlainForm, QuickerNotice, RadioQuestion, TextField, dateText, problemAt } from '../../../../platform/design/index.ts'
import { londonDay } from '../../../../platform/clock/london-day.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { FrameworkHead, OwnFramework } from '../../records.ts'
import type { TypedHead } from '../../rules/typed-head.ts'
import type { AskedChoice } from '../../service/choose-framework.ts'
import type { TypedMaking } from '../../service/make-framework.ts'
import { choiceWords, headWords, newWords, removeWords } from '../../words/framework.ts'
import { frameworkFrame } from './frame.tsx'

/** The form that makes a draft from a framework. @param sources ours first */
export function newPage({ typed, sources, state: { from, problems } }: { readonly typed: TypedMaking; readonly sources: readonly FrameworkHead[]; readonly state: FormState }): string {
  const choices = sources.map(({ id, title, version }, index) => ({ value: id, text: title, hint: index === 0 ? `${newWords.shipped} ${newWords.version(version)}.` : `${newWords.version(version)}.` }))
  return frameworkFrame({
    title: newWords.title,
    problems,
    content: (
      <>
        <PageHeading heading={newWords.title} answer={newWords.answer} />
        <PlainForm action={href(paths.frameworkNew)} from={from} buttons={[{ text: newWords.button }]}>
          <RadioQuestion name="from" size="s" legend={newWords.from} hint={newWords.fromHint} value={typed.from} choices={choices} {...problemAt(problems, 'from')} />
          <TextField id="title" name="title" label={newWords.name} hint={newWords.nameHint} value={typed.title} {...problemAt(problems, 'title')} />
          <TextField id="version-text" name="version-text" label={newWords.number} hint={newWords.numberHint} value={typed.version} {...problemAt(problems, 'version-text')} />
          <p>{newWords.ids}</p>
        </PlainForm>
      </>
    ),
  })
}

/** The form for what a draft says of itself. @param mark of what it is drawn from */
export function headPage({ framework, typed, mark, conflict, state: { from, problems } }: { readonly framework: OwnFramework; readonly typed: TypedHead; readonly mark: string; readonly conflict: readonly ComparedValue[] | null; readonly state: FormState }): string {
  const own = { framework: framework.id }
  const { title, version, creator, language, about } = headWords.fields
  return frameworkFrame({
    title: headWords.title,
    framework,
    problems,
    isUnsaved: conflict !== null,
    content: (
      <>
        <PageHeading heading={headWords.title} answer={headWords.answer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.framework, own)} />}
        <PlainForm action={href(paths.frameworkChange, own)} from={from} carried={{ mark: [mark] }} buttons={[{ text: headWords.button }]}>
          <TextField id="title" name="title" {...title} value={typed.title} {...problemAt(problems, 'title')} />
          <TextField id="version-text" name="version-text" {...version} value={typed.version} {...problemAt(problems, 'version-text')} />
          <TextField id="creator" name="creator" {...creator} value={typed.creator} {...problemAt(problems, 'creator')} />
          <TextField id="language" name="language" {...language} value={typed.language} {...problemAt(problems, 'language')} />
          <LongText id="about" name="about" rows={6} {...about} value={typed.about} {...problemAt(problems, 'about')} />
        </PlainForm>
      </>
    ),
  })
}

/** What stands now beside what was typed. */
export function comparedHead(stands: TypedHead, typed: TypedHead): readonly ComparedValue[] {
  // The words have the fields of a head, and no others.
  return (Object.keys(headWords.fields) as (keyof TypedHead)[]).map((field) => ({ field: headWords.fields[field].label, now: stands[field], typed: typed[field] }))
}

/** The form that chooses what new assessments ask about. */
export function choicePage({ choice: { choices, chosen }, shipped, typed, isChanged, state: { from, problems } }: {
  readonly choice: AskedChoice
  readonly shipped: FrameworkHead
  readonly typed: string
  /** Somebody chose since the form was drawn. */
  readonly isChanged: boolean
  readonly state: FormState
}): string {
  const own = choices.map(({ id, title, version, signedOffAt }) => ({ value: id, text: `${title}, ${newWords.version(version).toLowerCase()}`, ...(signedOffAt === null ? {} : { hint: choiceWords.ownHint(dateText(londonDay(signedOffAt))) }) }))
  return frameworkFrame({
    title: choiceWords.title,
    problems,
    isUnsaved: isChanged,
    content: (
      <>
        <PageHeading heading={choiceWords.title} answer={choiceWords.answer} />
        {isChanged && <Notice>{choiceWords.quicker}</Notice>}
        <PlainForm action={href(paths.frameworkAsked)} from={from} carried={{ 'drawn-from': [chosen ?? ''] }} buttons={[{ text: choiceWords.button }]}>
          <RadioQuestion name="framework" size="s" legend={choiceWords.legend} hint={choiceWords.onlySigned} value={typed} choices={[{ value: shipped.id, text: shipped.title, hint: choiceWords.shippedHint }, ...own]} {...problemAt(problems, 'framework')} />
          <p>{choiceWords.compare}</p>
          <p>{choiceWords.figures}</p>
        </PlainForm>
      </>
    ),
  })
}

/** For an OD lead of some units: who chooses. */
export function notYoursToChoosePage(): string {
  return frameworkFrame({ title: choiceWords.title, content: <PageHeading heading={choiceWords.title} answer={choiceWords.notWhole} /> })
}

/** Asks once more before a draft is removed. */
export function removePage({ framework, state: { from } }: { readonly framework: OwnFramework; readonly state: FormState }): string {
  const own = { framework: framework.id }
  return frameworkFrame({
    title: removeWords.title,
    framework,
    content: (
      <>
        <PageHeading heading={removeWords.title} answer={removeWords.answer(framework.title)} />
        <PlainForm action={href(paths.frameworkRemove, own)} from={from} buttons={[{ text: removeWords.button }]} />
        <p>
          <a href={href(paths.framework, own)}>{removeWords.not}</a>
        </p>
      </>
    ),
  })
}
