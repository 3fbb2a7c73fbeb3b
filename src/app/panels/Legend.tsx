// What the colours and strokes mean, with how many of each there are; each is a switch.
import { kinds } from '../../lexicon/kinds.ts'
import type { Status } from '../../types.ts'
import { strokeOf } from '../drawing/scene.ts'
import { statuses } from '../model/graph.ts'
import { counted, shortened } from '../model/words.ts'
import { colorBy, communities, filterCounts, filters, linkTo, model, setFilters, toggled } from '../state.ts'

const statusTells: Readonly<Record<Status, string>> = {
  asserted: 'the text says that it is so',
  planned: 'it is to be',
  possible: 'it may be',
  denied: 'the text says that it is not so',
}

const strokePaths = { solid: '28', dashed: '6.5 4.5', dotted: '2 3.5', broken: '10 8' } as const

const StrokeSample = ({ status }: { status: Status }) => (
  <svg class="stroke" viewBox="0 0 28 10" aria-hidden="true">
    <path d="M0 5h28" stroke-dasharray={strokePaths[strokeOf[status]]} />
    {status === 'denied' && <path d="M10 1.5v7M18 1.5v7" />}
  </svg>
)

/** While colours mean communities: each by the name of the node in its middle, which it leads to. */
const Communities = () => {
  const { graph } = model.value!
  return (
    <>
      {communities.value.map(({ nodes, color }) => (
        <a key={nodes[0]} class="chip" href={linkTo({ type: 'node', node: nodes[0]! })}>
          <span class="dot" style={{ '--kind': color }} />
          <bdi>{shortened(graph.getNodeAttribute(nodes[0]!, 'label'), 20)}</bdi>{' '}
          <span class="count">{nodes.length}</span>
        </a>
      ))}
    </>
  )
}

export const Legend = () => {
  const counts = filterCounts.value!
  const { kinds: kindsOff, statuses: statusesOff, unconnected } = filters.value
  const presentKinds = kinds.filter(({ kind }) => counts.kinds.has(kind) || kindsOff.has(kind))
  const presentStatuses = statuses.filter((status) => counts.statuses.has(status) || statusesOff.has(status))
  return (
    <div class="legend" role="group" aria-label="Legend: choose what is drawn">
      {colorBy.value === 'community' && <Communities />}
      {colorBy.value === 'kind' &&
        presentKinds.map(({ kind, plural, color }) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={!kindsOff.has(kind)}
            onClick={() => setFilters({ kinds: toggled(kindsOff, kind) })}
          >
            <span class="dot" style={{ '--kind': color }} />
            {plural} <span class="count">{counts.kinds.get(kind) ?? 0}</span>
          </button>
        ))}
      {presentStatuses.length > 1 && (
        <>
          <span class="legend-break" />
          {presentStatuses.map((status) => (
            <button
              key={status}
              type="button"
              class="chip"
              title={statusTells[status]}
              aria-pressed={!statusesOff.has(status)}
              onClick={() => setFilters({ statuses: toggled(statusesOff, status) })}
            >
              <StrokeSample status={status} />
              {status} <span class="count">{counts.statuses.get(status) ?? 0}</span>
            </button>
          ))}
        </>
      )}
      {counts.unconnected > 0 && (
        <button
          type="button"
          class="chip"
          aria-pressed={unconnected}
          title={`${counted(counts.unconnected, 'entity', 'entities')} that no relation holds`}
          onClick={() => setFilters({ unconnected: !unconnected })}
        >
          <span class="dot" />
          unconnected <span class="count">{counts.unconnected}</span>
        </button>
      )}
    </div>
  )
}
