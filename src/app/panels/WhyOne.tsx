// Why the mentions of an entity are one, and others are not: each decision in the words of the text, with its reason, its
// rule and how sure it is. A line leads to its place in the text.
import type { Merge, NodeDecision } from '../../graph/shape.ts'
import type { Span } from '../../types.ts'
import { linkTo, model, openText } from '../state.ts'

const Reason = ({ reason, confidence, rule }: Pick<NodeDecision, 'reason' | 'confidence' | 'rule'>) => (
  <p dir="auto">
    <bdi>{reason}</bdi> · {Math.round(confidence * 100)} % · <code>{rule}</code>
  </p>
)

const DecisionRow = ({ node, decision }: { node: string; decision: NodeDecision }) => {
  const { document, start, antecedent, merged } = decision
  const { text } = model.value!.documentById.get(document)!
  const words = ({ start, end }: Span) => <bdi>“{text.slice(start, end)}”</bdi>
  return (
    <li>
      <a
        class="why-words"
        href={linkTo({ type: 'node', node }, { article: document, at: start })}
        title="Read it in the text"
        onClick={openText}
      >
        {words(decision)}
        {antecedent && (
          <>
            {merged ? ' is the same as ' : ' is not '}
            {words(antecedent)}
          </>
        )}
      </a>
      <Reason {...decision} />
    </li>
  )
}

const MergeRow = ({ node, merge }: { node: string; merge: Merge }) => {
  const { graph, documentById } = model.value!
  const { document, name, merged } = merge
  const first = graph.getNodeAttribute(node, 'mentions').find((mention) => mention.document === document)
  return (
    <li>
      <a
        class="why-words"
        href={linkTo({ type: 'node', node }, { article: document, at: first?.start ?? null })}
        title="Read it in the text"
        onClick={openText}
      >
        <bdi>“{name}”</bdi> in <bdi>{documentById.get(document)!.title}</bdi> {merged ? 'is the same' : 'stays apart'}
      </a>
      <Reason {...merge} />
    </li>
  )
}

/** Nothing where nothing had to be decided. */
export const WhyOne = ({ node }: { node: string }) => {
  const { graph, knowledge, documentById } = model.value!
  const decisions = graph.getNodeAttribute(node, 'decisions') ?? []
  const merges = knowledge.graphology
    .getAttribute('merges')
    .filter((merge) => merge.node === node && documentById.has(merge.document))
  if (decisions.length + merges.length === 0) return null
  return (
    <details class="why">
      <summary>Why these are one</summary>
      <ul>
        {merges.map((merge) => (
          <MergeRow key={`${merge.document} ${merge.entity}`} node={node} merge={merge} />
        ))}
        {decisions.map((decision, index) => (
          <DecisionRow key={index} node={node} decision={decision} />
        ))}
      </ul>
    </details>
  )
}
