import type { PlanContent } from '../content/kinds.ts'
import { planText } from '../keeping/plan-text.ts'
import { exampleWords } from '../words/examples.ts'
import type { WorkedExample } from './worked-example.ts'

/**
 * A worked example as a document for the folder of documents.
 * @returns Markdown that holds the plan as the text to keep reads
 */
export function exampleDocument({ title, story, plan }: WorkedExample, content: PlanContent): string {
  return `# ${title}\n\n${exampleWords.invented}\n\n${story}\n\nThis is the plan as text, made by the software from an invented example.\n\n\`\`\`\`text\n${planText(plan, content).trim()}\n\`\`\`\`\n`
}
