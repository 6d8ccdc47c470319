import type { ReactNode } from 'react'
import { type FormOrigin, KeyFacts, PageHeading, Pages, PlainForm, aspectWords, domainWords, numberText, stageWords, trendWords } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { FrameworkItem } from '../../rules/framework.ts'
import { childrenOnPage, itemLine } from '../../rules/outline.ts'
import { kindsIn } from '../../rules/places-for.ts'
import type { ItemSeen } from '../../service/see-item.ts'
import { commentWords } from '../../words/collaboration.ts'
import { itemWords as words, kindWords } from '../../words/item.ts'
import { doneWords } from '../../words/list.ts'
import { type CommentsModel, CommentForm, CommentList } from './comment-parts.tsx'
import { Written, frameworkFrame } from './frame.tsx'
import { BehaviourList } from './outline-list.tsx'

export interface ItemPageModel extends Pick<CommentsModel, 'nameOf' | 'newOrigin' | 'viewer'> {
  readonly view: ItemSeen
  readonly done: keyof typeof doneWords | null
}

/** A part, a capability or a behaviour: what it says, what it holds, and what people say about it. */
export function itemPage(model: ItemPageModel): string {
  const { view, done } = model
  const { framework, item, path, rights, comments } = view
  return frameworkFrame({
    title: itemLine(item),
    framework,
    path,
    done: done === null ? null : doneWords[done],
    content: (
      <>
        <PageHeading heading={item.text} caption={kindWords[item.kind]} {...(item.kind === 'behaviour' ? { answer: words.question } : {})} />
        {item.about !== null && <Written text={item.about} />}
        <KeyFacts facts={factsOf(item)} />
        {rights.mayChange && <Deeds view={view} newOrigin={model.newOrigin} />}
        {item.kind !== 'behaviour' && <Held view={view} />}
        {rights.maySeeComments && (
          <section aria-labelledby="comments">
            <h2 className="nhsuk-heading-m" id="comments">
              {commentWords.title}
            </h2>
            {comments.length === 0 ? <p>{commentWords.none}</p> : <CommentList {...model} framework={framework} rights={rights} comments={comments} back={item.id} namesItems={false} />}
            {rights.mayComment && <CommentForm framework={framework} itemId={item.id} typed="" problems={[]} from={model.newOrigin()} />}
          </section>
        )}
      </>
    ),
  })
}

function factsOf(item: FrameworkItem): readonly { readonly name: string; readonly value: ReactNode }[] {
  const { facts } = words
  const common = [{ name: facts.code, value: item.code ?? words.noCode }, { name: facts.domain, value: item.domain === null ? words.neither : domainWords[item.domain] }]
  const goesWith = item.goesWith.length === 0 ? [] : [{ name: facts.goesWith, value: item.goesWith.join('; ') }]
  if (item.kind === 'behaviour') {
    return [...common, { name: facts.stage, value: item.stage === null ? words.everyStage : stageWords[item.stage] }, { name: facts.form, value: item.form === 'full' ? words.notShort : words.isShort }, ...goesWith]
  }
  return [
    ...common,
    ...(item.kind === 'capability' ? [{ name: facts.aspect, value: item.aspect === null ? words.noAspect : aspectWords[item.aspect] }, { name: facts.trends, value: item.trends.length === 0 ? words.nothing : item.trends.map((trend) => trendWords[trend]).join('; ') }] : []),
    ...goesWith,
  ]
}

function Deeds({ view: { framework, item, hasBefore, hasAfter }, newOrigin }: { readonly view: ItemSeen; readonly newOrigin: () => FormOrigin }): ReactNode {
  const own = { framework: framework.id, item: item.id }
  const steps = [...(hasBefore ? [{ value: 'up', text: words.up }] : []), ...(hasAfter ? [{ value: 'down', text: words.down }] : [])]
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.doHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {kindsIn(item.kind).map((kind) => (
          <li key={kind}>
            <a href={href(paths.frameworkItemNew, { framework: framework.id }, { in: item.id, kind })}>{words.add(kind)}</a>
          </li>
        ))}
        <li>
          <a href={href(paths.frameworkItemChange, own)}>{words.change}</a>
        </li>
        <li>
          <a href={href(paths.frameworkItemMove, own)}>{words.move}</a>
        </li>
        <li>
          <a href={href(paths.frameworkItemRemove, own)}>{words.remove}</a>
        </li>
      </ul>
      {steps.length > 0 && <PlainForm action={href(paths.frameworkItem, own)} from={newOrigin()} buttons={steps.map((step) => ({ ...step, name: 'step', isSecondary: true }))} />}
    </section>
  )
}

function Held({ view: { framework, item, children, total, page, pages, openOn } }: { readonly view: ItemSeen }): ReactNode {
  const own = { framework: framework.id, item: item.id }
  const whole = (value: number) => numberText(value, { decimals: 0 })
  const first = (page - 1) * childrenOnPage + 1
  const to = (other: number) => href(paths.frameworkItem, own, { page: other })
  const behaviours = children.filter(({ kind }) => kind === 'behaviour')
  const holders = children.filter(({ kind }) => kind !== 'behaviour')
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.held[item.kind]}</h2>
      {total === 0 && <p>{words.holdsNothing}</p>}
      {behaviours.length > 0 && <BehaviourList frameworkId={framework.id} behaviours={behaviours} openOn={openOn} leads />}
      {holders.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {holders.map((one) => (
            <li key={one.id}>
              <a href={href(paths.frameworkItem, { framework: framework.id, item: one.id })}>{itemLine(one)}</a>
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && <Pages shown={words.shown(whole(first), whole(first + children.length - 1), whole(total))} before={page > 1 ? to(page - 1) : null} after={page < pages ? to(page + 1) : null} />}
    </>
  )
}
