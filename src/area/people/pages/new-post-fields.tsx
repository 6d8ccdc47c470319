import type { ReactNode } from 'react'
import { bands, professions, stages } from '../../../kernel/workforce.ts'
import { RadioQuestion, SelectField, TextField, bandWords, professionWords, stageWords } from '../../../platform/design/index.ts'
import type { TypedPost } from '../rules/typed-post.ts'
import { placingWords as words } from '../words/placing.ts'
import type { FormProblem } from '../words/problems.ts'
import { problemAt } from './form-parts.tsx'

/** What must be known of a post that is made for somebody. */
export function NewPostFields({ typed, problems }: { readonly typed: TypedPost; readonly problems: readonly FormProblem[] }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.aboutPost}</h2>
      <TextField id="title" name="title" label={words.postTitle} value={typed.title} {...problemAt(problems, 'title')} />
      <SelectField id="band" name="band" label={words.band} none={words.choose} value={typed.band} choices={bands.map((band) => ({ value: band, text: bandWords[band] }))} {...problemAt(problems, 'band')} />
      <SelectField
        id="profession"
        name="profession"
        label={words.profession}
        none={words.choose}
        value={typed.profession}
        choices={professions.map((profession) => ({ value: profession, text: professionWords[profession] }))}
        {...problemAt(problems, 'profession')}
      />
      <RadioQuestion name="stage" legend={words.stage} size="s" value={typed.stage} choices={stages.map((stage) => ({ value: stage, text: stageWords[stage] }))} {...problemAt(problems, 'stage')} />
      <RadioQuestion
        name="clinical"
        legend={words.clinical}
        size="s"
        hint={words.clinicalHint}
        value={typed.clinical}
        isInline
        choices={[
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]}
        {...problemAt(problems, 'clinical')}
      />
    </>
  )
}
