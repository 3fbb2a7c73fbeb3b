// Everything without the picture: all entities by kind and all relations, as lists with links; the filters hold here too.
import { useSignal } from '@preact/signals'
import { kinds } from '../../lexicon/kinds.ts'
import { visible } from '../model/filters.ts'
import { dateWords } from '../model/words.ts'
import { filters, linkTo, model, shown } from '../state.ts'
import { StatusBadge } from './Connection.tsx'
import { Name } from './Name.tsx'

/** Rows that are shown at first; more come on demand. */
const page = 300

const More = ({ left, onMore }: { left: number; onMore: () => void }) =>
  left > 0 ? (
    <button type="button" class="button" onClick={onMore}>
      Show {Math.min(left, page)} more
    </button>
  ) : null

const Entities = () => {
  const { graph } = model.value!
  const limit = useSignal(page)
  const everything = visible(model.value!, { ...filters.value, unconnected: true }, null)
  const nodes = [...everything.nodes].sort(
    (a, b) => graph.getNodeAttribute(b, 'mentionCount') - graph.getNodeAttribute(a, 'mentionCount'),
  )
  const listed = nodes.slice(0, limit.value)
  return (
    <>
      {kinds.map(({ kind, plural }) => {
        const ofKind = listed.filter((node) => graph.getNodeAttribute(node, 'kind') === kind)
        return ofKind.length === 0 ? null : (
          <section key={kind}>
            <h3>
              {plural} <span class="count">{ofKind.length}</span>
            </h3>
            <ul class="columns">
              {ofKind.map((node) => (
                <li key={node}>
                  <Name node={node} /> <span class="count">{graph.getNodeAttribute(node, 'mentionCount')}</span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <More left={nodes.length - limit.value} onMore={() => (limit.value += page)} />
    </>
  )
}

const Relations = () => {
  const { graph } = model.value!
  const limit = useSignal(page)
  const edges = [...shown.value.edges].sort(
    (a, b) => graph.getEdgeAttribute(b, 'weight') - graph.getEdgeAttribute(a, 'weight'),
  )
  return (
    <>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col">When</th>
            <th scope="col">Passages</th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, limit.value).map((edge) => {
            const { relation, when, status, weight } = graph.getEdgeAttributes(edge)
            return (
              <tr key={edge}>
                <td>
                  <Name node={graph.source(edge)} />
                </td>
                <td>
                  <a class="relation" href={linkTo({ type: 'edge', edge, step: 0 })}>
                    <bdi>{relation}</bdi>
                  </a>{' '}
                  <StatusBadge status={status} />
                </td>
                <td>
                  <Name node={graph.target(edge)} />
                </td>
                <td>{when && dateWords(when)}</td>
                <td class="number">{weight}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <More left={edges.length - limit.value} onMore={() => (limit.value += page)} />
    </>
  )
}

export const ListView = () => (
  <div class="list-view" tabIndex={0} role="region" aria-label="Everything as a list">
    <h2>Relations</h2>
    <Relations />
    <h2>Entities</h2>
    <Entities />
  </div>
)
