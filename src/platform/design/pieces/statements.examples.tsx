import type { Example } from '../example.ts'
import { Contrast, Statement } from './statements.tsx'

const source = { title: 'A source, 2026', note: 'abstract read' }

export const statementExamples: readonly Example[] = [
  {
    name: 'Statement with its mark',
    purpose: 'Says what kind of statement it is, so that a claim is never taken for evidence.',
    states: [
      { state: 'a definition', content: <Statement mark="definition" words="Management keeps today’s system working safely and efficiently." sources={[source]} /> },
      { state: 'a claim', content: <Statement mark="article-claim" words="Patients need both." sources={[source]} /> },
      { state: 'evidence for', content: <Statement mark="evidence-for" words="One study found it so." sources={[source, { title: 'Another source', href: 'https://example.org/' }]} /> },
      { state: 'evidence against', content: <Statement mark="evidence-against" words="Another found no such link." sources={[source]} /> },
      { state: 'our own', content: <Statement mark="our-advice" words="Ask who decides." sources={[]} /> },
    ],
  },
  {
    name: 'Contrast of management and leadership',
    purpose: 'Always in this order, with shape, colour and word.',
    states: [{ state: 'with a sentence each', content: <Contrast management={<p>How do we do this well?</p>} leadership={<p>Why do we do this at all?</p>} /> }],
  },
]
