// What there is to see before anything is selected: how much, who matters most, the strongest ties and the texts.
import { pairKey } from '../model/graph.ts'
import { counted, dateWords } from '../model/words.ts'
import { go, linkTo, model, shown } from '../state.ts'
import { FirstSteps } from './FirstSteps.tsx'
import { Name } from './Name.tsx'

const most = 6

const mainNodes = (): string[] => {
  const { graph } = model.value!
  return [...shown.value.nodes]
    .filter((node) => graph.getNodeAttribute(node, 'kind') !== 'date')
    .sort((a, b) => graph.getNodeAttribute(b, 'mentionCount') - graph.getNodeAttribute(a, 'mentionCount'))
    .slice(0, most)
}

/** The pairs of nodes with the most passages between them. */
const mainPairs = (): [string, string, number][] => {
  const { graph } = model.value!
  const weights = new Map<string, [string, string, number]>()
  for (const edge of shown.value.edges) {
    const [a, b] = graph.extremities(edge)
    const before = weights.get(pairKey(a, b))?.[2] ?? 0
    weights.set(pairKey(a, b), [a, b, before + graph.getEdgeAttribute(edge, 'weight')])
  }
  return [...weights.values()].sort((one, other) => other[2] - one[2]).slice(0, most)
}

export const Overview = () => {
  const { documents, graph } = model.value!
  const nodes = mainNodes()
  return (
    <article class="overview">
      <FirstSteps />
      <p class="eyebrow">{documents.length === 1 ? 'One text' : counted(documents.length, 'text')}</p>
      <h2>
        {counted(graph.order, 'entity', 'entities')}, {counted(graph.size, 'relation')}
      </h2>
      <p class="soft">Choose a node or a thread to read the sentences behind it.</p>
      <h3>Named most</h3>
      <ul class="ranked">
        {nodes.map((node) => (
          <li key={node}>
            <Name node={node} />
            <span class="soft">{graph.getNodeAttribute(node, 'mentionCount')}</span>
          </li>
        ))}
      </ul>
      <h3>Strongest ties</h3>
      <ul class="ranked">
        {mainPairs().map(([a, b, weight]) => (
          <li key={pairKey(a, b)}>
            <a class="tie" href={linkTo({ type: 'pair', a, b })}>
              <bdi>{graph.getNodeAttribute(a, 'label')}</bdi> <span class="tie-string" />{' '}
              <bdi>{graph.getNodeAttribute(b, 'label')}</bdi>
            </a>
            <span class="soft">{weight}</span>
          </li>
        ))}
      </ul>
      {documents.length > 0 && (
        <>
          <h3>Texts</h3>
          <ul class="plain">
            {documents.map(({ id, title, date }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => go({ article: id })}>
                  <bdi>{title}</bdi>
                </button>
                {date && <span class="soft"> {dateWords(date)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
