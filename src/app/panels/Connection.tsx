// One relation as a row: what it says, of whom, when, where and how sure, and the sentence that says it.
import type { Status } from '../../types.ts'
import { strokeOf } from '../drawing/scene.ts'
import { counted, dateWords } from '../model/words.ts'
import { hovered, linkTo, model } from '../state.ts'
import { Icon } from './Icon.tsx'
import { Name } from './Name.tsx'

export const StatusBadge = ({ status }: { status: Status }) =>
  status === 'asserted' ? null : <span class={`badge badge-${strokeOf[status]}`}>{status}</span>

/** When, where and who says so, in that order; nothing where the text says nothing. */
export const Circumstances = ({ edge }: { edge: string }) => {
  const { graph } = model.value!
  const { when, where, attribution, status, weight } = graph.getEdgeAttributes(edge)
  const labelOf = (node: string | null) => (node && graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : null)
  const parts = [
    when && dateWords(when),
    labelOf(where) && `in ${labelOf(where)}`,
    labelOf(attribution) && `says ${labelOf(attribution)}`,
    weight > 1 && counted(weight, 'passage'),
  ].filter((part) => part)
  if (parts.length === 0 && status === 'asserted') return null
  return (
    <p class="circumstances">
      <StatusBadge status={status} />
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  )
}

/** A row of the list of a node's relations; `from` is the node whose list it is. */
export const Connection = ({ edge, from }: { edge: string; from: string }) => {
  const { graph, documentById } = model.value!
  const { relation, evidence } = graph.getEdgeAttributes(edge)
  const other = graph.opposite(from, edge)
  const direction = graph.isUndirected(edge) ? 'both' : graph.source(edge) === from ? 'out' : 'in'
  const said = { both: 'with each other:', out: 'to', in: 'by' }[direction]
  const first = evidence[0]
  return (
    <li
      class="connection"
      onMouseEnter={() => (hovered.value = { edge })}
      onMouseLeave={() => (hovered.value = null)}
      data-edge={edge}
    >
      <p class="connection-head">
        <a class="relation" href={linkTo({ type: 'edge', edge, step: 0 })}>
          <bdi>{relation}</bdi>
        </a>
        <span class={`direction direction-${direction}`}>
          <Icon name={direction} />
          <span class="said">{said}</span>
        </span>
        <Name node={other} />
      </p>
      <Circumstances edge={edge} />
      {first && (
        <a class="excerpt" href={linkTo({ type: 'edge', edge, step: 0 })} dir="auto">
          {documentById.get(first.document)!.text.slice(first.start, first.end)}
        </a>
      )}
    </li>
  )
}
