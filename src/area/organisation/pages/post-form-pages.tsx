import type { ReactNode } from 'react'
import { bands, professions, stages } from '../../../kernel/workforce.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { type ComparedValue, type FormState, DateQuestion, PageHeading, PlainForm, QuickerNotice, RadioQuestion, SelectField, TextField, bandWords, problemAt, professionWords, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Post, Unit } from '../records.ts'
import type { TypedPost } from '../rules/post-rules.ts'
import { stageHints, postWords as words } from '../words/post.ts'
import { ChooseUnit, type PlaceSearch } from './choose-unit.tsx'
import { organisationPage } from './frame.tsx'

/** The form for a new post in a unit. */
export function newPostPage({ path, typed, state }: { readonly path: readonly Unit[]; readonly typed: TypedPost; readonly state: FormState }): string {
  const unit = path.at(-1)
  return organisationPage({
    title: words.newTitle,
    path,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.newTitle} answer={words.newAnswer(unit?.name ?? '')} />
        <PlainForm action={href(paths.postNew, { unit: unit?.unitId ?? '' })} from={state.from} buttons={[{ text: words.newButton }]}>
          <PostFields typed={typed} state={state} />
        </PlainForm>
      </>
    ),
  })
}

function PostFields({ typed, state: { problems } }: { readonly typed: TypedPost; readonly state: FormState }): ReactNode {
  const at = (fieldId: string) => problemAt(problems, fieldId)
  const yesOrNo = [{ value: 'yes', text: words.yes }, { value: 'no', text: words.no }]
  return (
    <>
      <TextField id="title" name="title" label={words.title} hint={words.titleHint} value={typed.title} {...at('title')} />
      <SelectField id="band" name="band" label={words.band} hint={words.bandHint} none={words.bandChoose} value={typed.band} choices={bands.map((value) => ({ value, text: bandWords[value] }))} {...at('band')} />
      <SelectField id="profession" name="profession" label={words.profession} none={words.professionChoose} value={typed.profession} choices={professions.map((value) => ({ value, text: professionWords[value] }))} {...at('profession')} />
      <RadioQuestion name="stage" legend={words.stageLegend} hint={words.stageHint} size="s" value={typed.stage} choices={stages.map((value) => ({ value, text: stageWords[value], hint: stageHints[value] }))} {...at('stage')} />
      <RadioQuestion name="isClinical" legend={words.clinicalLegend} hint={words.clinicalHint} size="s" isInline value={typed.isClinical} choices={yesOrNo} {...at('isClinical')} />
      <TextField id="protectedHours" name="protectedHours" label={words.protectedLabel} hint={words.protectedHint} value={typed.protectedHours} {...at('protectedHours')} />
      <TextField id="statedSpan" name="statedSpan" label={words.spanLabel} hint={words.spanHint} value={typed.statedSpan} {...at('statedSpan')} />
      <TextField id="positionNumber" name="positionNumber" label={words.positionLabel} hint={words.positionHint} value={typed.positionNumber} {...at('positionNumber')} />
    </>
  )
}

/** What the page that changes a post shows. */
export interface PostChange {
  readonly post: Post
  readonly path: readonly Unit[]
  readonly typed: TypedPost
  /** What stands now beside what was typed, when somebody else changed it since the form was drawn. */
  readonly conflict: readonly ComparedValue[] | null
  readonly search: PlaceSearch | null
  /** The unit that was chosen as its new place; empty for none. */
  readonly chosen: string
  readonly state: FormState
}

/** The forms that change a post: what is said of it, and its unit. */
export function changePostPage({ post, path, typed, conflict, search, chosen, state }: PostChange): string {
  const action = href(paths.postChange, { post: post.postId })
  return organisationPage({
    title: words.editTitle,
    isUnsaved: conflict !== null,
    path,
    post,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.editHeading(post.title)} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.post, { post: post.postId })} />}
        <PlainForm action={action} from={state.from} carried={{ part: ['fields'], version: [String(state.version)] }} buttons={[{ text: words.saveButton }]}>
          <PostFields typed={typed} state={state} />
        </PlainForm>
        <h2 className="nhsuk-heading-m nhsuk-u-margin-top-6">{words.moveHeading}</h2>
        <p className="ek-reading">{words.moveNow(path.at(-1)?.name ?? '')}</p>
        <ChooseUnit action={action} search={search} chosen={chosen} from={{ ...state.from, formId: state.secondFormId }} version={state.version} words={words} {...problemAt(state.problems, 'place')} />
      </>
    ),
  })
}

/** What stands now of a post beside what was typed. */
export function comparedPost(now: TypedPost, typed: TypedPost): readonly ComparedValue[] {
  const chosen = (labels: Readonly<Record<string, string>>, value: string) => labels[value] ?? value
  const yesNo = { yes: words.yes, no: words.no }
  const row = (field: string, name: keyof TypedPost, labels: Readonly<Record<string, string>> = {}) => ({ field, now: chosen(labels, now[name]), typed: chosen(labels, typed[name]) })
  return [
    row(words.title, 'title'),
    row(words.band, 'band', bandWords),
    row(words.profession, 'profession', professionWords),
    row(words.stageLegend, 'stage', stageWords),
    row(words.clinicalLegend, 'isClinical', yesNo),
    row(words.protectedLabel, 'protectedHours'),
    row(words.spanLabel, 'statedSpan'),
    row(words.positionLabel, 'positionNumber'),
  ]
}

/** The form that closes a post. */
export function closePostPage({ post, path, typed, conflict, state }: { readonly post: Post; readonly path: readonly Unit[]; readonly typed: TypedDate; readonly conflict: readonly ComparedValue[] | null; readonly state: FormState }): string {
  return organisationPage({
    title: words.closeTitle,
    isUnsaved: conflict !== null,
    path,
    post,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.closeHeading(post.title)} answer={words.closeAnswer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.post, { post: post.postId })} />}
        <PlainForm action={href(paths.postClose, { post: post.postId })} from={state.from} carried={{ version: [String(state.version)] }} buttons={[{ text: words.closeButton }]}>
          <DateQuestion name="closing" legend={words.closeDay} hint={words.closeDayHint} value={typed} {...problemAt(state.problems, 'closing-day')} />
        </PlainForm>
      </>
    ),
  })
}
