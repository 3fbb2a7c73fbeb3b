// An entity: its names, how much the texts say of it, and everything that it is connected to.
import type { Focus } from '../model/view.ts'
import { counted, dateWords } from '../model/words.ts'
import { go, model, shown, view } from '../state.ts'
import { Connection } from './Connection.tsx'
import { Icon } from './Icon.tsx'
import { Dot } from './Name.tsx'
import { PathFinder } from './PathFinder.tsx'
import { WhyOne } from './WhyOne.tsx'

const deepest = 4

/** While another node is in focus: brings this one's neighbours into the picture too, or takes them out again. */
const Expand = ({ node, focus }: { node: string; focus: Focus }) => {
  const open = focus.more.includes(node)
  const more = open ? focus.more.filter((other) => other !== node) : [...focus.more, node]
  return (
    <button
      type="button"
      class="button"
      onClick={() => go({ selection: view.value.selection, focus: { ...focus, more } })}
    >
      <Icon name={open ? 'minus' : 'plus'} />
      {open ? 'Collapse' : 'Expand'}
    </button>
  )
}

const FocusOn = ({ node }: { node: string }) => {
  const { focus, selection } = view.value
  const depth = focus?.node === node ? focus.depth : 0
  const set = (value: number) => go({ selection, focus: value > 0 ? { node, depth: value, more: [] } : null })
  if (depth === 0)
    return (
      <>
        <button type="button" class="button" onClick={() => set(1)}>
          <Icon name="focus" />
          Focus
        </button>
        {focus && <Expand node={node} focus={focus} />}
      </>
    )
  return (
    <span class="stepper" role="group" aria-label="Steps around it that are drawn">
      <button type="button" class="button quiet" onClick={() => set(depth - 1)}>
        <Icon name="minus" />
        <span class="said">{depth === 1 ? 'Show everything' : 'Fewer steps'}</span>
      </button>
      <output>{counted(depth, 'step')} around</output>
      <button type="button" class="button quiet" disabled={depth === deepest} onClick={() => set(depth + 1)}>
        <Icon name="plus" />
        <span class="said">More steps</span>
      </button>
    </span>
  )
}

/** The edges of a node that the filters let through: the best supported first. */
const edgesOf = (node: string): string[] => {
  const { graph } = model.value!
  const order = (edge: string): number =>
    graph.getEdgeAttribute(edge, 'weight') * 10 + graph.getEdgeAttribute(edge, 'confidence')
  return graph
    .edges(node)
    .filter((edge) => shown.value.edges.has(edge))
    .sort((a, b) => order(b) - order(a))
}

export const NodeDetails = ({ node }: { node: string }) => {
  const { graph, documentById } = model.value!
  const { label, kind, aliases, value, named, mentions, mentionCount } = graph.getNodeAttributes(node)
  const edges = edgesOf(node)
  const left = graph.degree(node) - edges.length
  const documents = [...new Set(mentions.map(({ document }) => document))]
  return (
    <article class="entity">
      <p class="eyebrow">
        <Dot node={node} />
        {named ? kind : `${kind}, unnamed`}
      </p>
      <h2 dir="auto">{label}</h2>
      {value && <p class="soft">{dateWords(value)}</p>}
      {aliases.length > 0 && (
        <p class="soft aliases" dir="auto">
          also {aliases.slice(0, 6).join(', ')}
          {aliases.length > 6 && ` and ${aliases.length - 6} more`}
        </p>
      )}
      <p class="soft">
        {counted(mentionCount, 'mention')} in {counted(documents.length, 'text')} ·{' '}
        {counted(graph.degree(node), 'relation')}
      </p>
      <div class="actions">
        <FocusOn node={node} />
        <PathFinder from={node} />
      </div>
      <h3>Connections</h3>
      {edges.length === 0 && (
        <p class="soft">
          {left > 0
            ? 'The filters hide all its relations.'
            : `The texts name this ${kind} without relating it to another.`}
        </p>
      )}
      <ul class="connections">
        {edges.map((edge) => (
          <Connection key={edge} edge={edge} from={node} />
        ))}
      </ul>
      {edges.length > 0 && left > 0 && <p class="soft">{counted(left, 'more relation')} hidden by the filters.</p>}
      {documents.length > 0 && (
        <>
          <h3>Named in</h3>
          <ul class="plain">
            {documents.map((id) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => go({ article: id, focus: view.value.focus })}>
                  <bdi>{documentById.get(id)!.title}</bdi>
                </button>
                <span class="soft">
                  {' '}
                  {counted(mentions.filter(({ document }) => document === id).length, 'mention')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <WhyOne node={node} />
    </article>
  )
}
