// The small buttons at the edge of the picture: zoom, fit, and how it looks.
import { drawing } from '../state.ts'
import { Icon, type IconName } from './Icon.tsx'
import { LookMenu } from './LookMenu.tsx'

const Tool = ({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) => (
  <button type="button" class="button quiet" title={label} onClick={onClick}>
    <Icon name={icon} />
    <span class="said">{label}</span>
  </button>
)

export const Tools = () => (
  <div class="tools" role="group" aria-label="The picture">
    <Tool icon="plus" label="Zoom in (+)" onClick={() => drawing.value?.zoom('in')} />
    <Tool icon="minus" label="Zoom out (−)" onClick={() => drawing.value?.zoom('out')} />
    <Tool icon="fit" label="Fit the graph (f)" onClick={() => drawing.value?.fit()} />
    <LookMenu />
  </div>
)
