// The panel beside the picture: what is selected, with its neighbours, its evidence, or the way between two things.
import type { ComponentChildren } from 'preact'
import { selection, trail, view, go, model, linkTo } from '../state.ts'
import { shortened } from '../model/words.ts'
import { EdgeDetails } from './EdgeDetails.tsx'
import { Icon } from './Icon.tsx'
import { Dot } from './Name.tsx'
import { NodeDetails } from './NodeDetails.tsx'
import { Overview } from './Overview.tsx'
import { PairDetails } from './PairDetails.tsx'
import { PathDetails } from './PathDetails.tsx'

const Trail = () => (
  <nav class="trail" aria-label="Where you have been">
    <button type="button" class="button quiet" title="Back" onClick={() => history.back()}>
      <Icon name="back" />
      <span class="said">Back</span>
    </button>
    <button type="button" class="button quiet" title="Forward" onClick={() => history.forward()}>
      <Icon name="forward" />
      <span class="said">Forward</span>
    </button>
    <ol class="crumbs">
      {trail.value
        .filter((node) => model.value!.graph.hasNode(node))
        .map((node) => (
          <li key={node}>
            <a class="crumb" href={linkTo({ type: 'node', node })}>
              <Dot node={node} />
              <bdi>{shortened(model.value!.graph.getNodeAttribute(node, 'label'), 16)}</bdi>
            </a>
          </li>
        ))}
    </ol>
    {selection.value.type !== 'none' && (
      <button
        type="button"
        class="button quiet"
        title="Close (Escape)"
        onClick={() => go({ selection: { type: 'none' }, focus: view.value.focus })}
      >
        <Icon name="close" />
        <span class="said">Close</span>
      </button>
    )}
  </nav>
)

const Selected = (): ComponentChildren => {
  const { value } = selection
  switch (value.type) {
    case 'none':
      return <Overview />
    case 'node':
      return <NodeDetails key={value.node} node={value.node} />
    case 'edge':
      return <EdgeDetails key={value.edge} edge={value.edge} step={value.step} />
    case 'pair':
      return <PairDetails a={value.a} b={value.b} />
    case 'path':
      return <PathDetails from={value.from} to={value.to} />
  }
}

export const Details = () => (
  <section class="details" aria-label="Details">
    {(trail.value.length > 0 || selection.value.type !== 'none') && <Trail />}
    <div class="details-body" aria-live="polite">
      <Selected />
    </div>
  </section>
)
