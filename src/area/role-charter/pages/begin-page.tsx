import { type FormState, PlainForm, RadioQuestion, SelectField, dateText, holdingKindWords, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { settingWords, settings } from '../../stepping-up/index.ts'
import { keyOf } from '../rules/draft.ts'
import type { BeginView, BegunFor, TypedBeginning } from '../service/begin.ts'
import { beginWords as words, charterWords, listWords } from '../words/charter.ts'
import { framed } from './frame.tsx'

/** For which post a charter is begun, and from what. */
export function beginPage({ view: { posts, hasPlan }, begunFor, typed, state: { from, problems } }: { readonly view: BeginView; readonly begunFor: BegunFor; readonly typed: TypedBeginning; readonly state: FormState }): string {
  const [only] = posts.length === 1 ? posts.map(keyOf) : []
  const value = typed.post === '' ? (only ?? '') : typed.post
  const isTeam = begunFor === 'team'
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: charterWords.back, href: href(paths.roleCharters) },
    problems,
    children:
      posts.length === 0 ? (
        <p>{isTeam ? words.noneInTeam : listWords.noPost}</p>
      ) : (
        <>
          <p>{isTeam ? words.theySee : words.nobodyElse}</p>
          <PlainForm action={href(paths.roleCharterNew)} from={from} carried={{ for: [begunFor] }} buttons={[{ text: words.button }]}>
            {isTeam ? (
              <SelectField id="post" name="post" label={words.whom} hint={words.whomHint} value={value} none={words.choose} choices={posts.map((post) => ({ value: keyOf(post), text: `${post.personName}: ${post.title}` }))} {...problemAt(problems, 'post')} />
            ) : (
              <RadioQuestion name="post" legend={words.post} value={value} choices={posts.map((post) => ({ value: keyOf(post), text: `${post.title}, ${post.unitName}`, hint: `${holdingKindWords[post.kind]}, ${dateText(post.startsOn)}` }))} {...problemAt(problems, 'post')} />
            )}
            <RadioQuestion
              name="from"
              legend={isTeam ? words.fromTeam : words.from}
              hint={isTeam ? words.fromHintTeam : words.fromHint}
              value={typed.from}
              choices={settings.map((value) => ({ value, text: settingWords[value] }))}
              others={hasPlan ? [{ value: 'plan', text: words.plan, hint: words.planHint }] : []}
              {...problemAt(problems, 'from')}
            />
          </PlainForm>
        </>
      ),
  })
}
