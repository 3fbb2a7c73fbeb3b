// A node's name with the colour of its kind, as a link to it; the words of any text are shown as they are, never as markup.
import { kindColor } from '../drawing/scene.ts'
import { hovered, linkTo, model } from '../state.ts'

export const Dot = ({ node }: { node: string }) => (
  <span class="dot" style={{ '--kind': kindColor(model.value!.graph.getNodeAttribute(node, 'kind')) }} />
)

export const Name = ({ node }: { node: string }) => (
  <a
    class="name"
    href={linkTo({ type: 'node', node })}
    onMouseEnter={() => (hovered.value = { node })}
    onMouseLeave={() => (hovered.value = null)}
  >
    <Dot node={node} />
    <bdi>{model.value!.graph.getNodeAttribute(node, 'label')}</bdi>
  </a>
)
