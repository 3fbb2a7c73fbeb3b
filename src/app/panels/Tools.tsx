// The small buttons at the edge of the picture: zoom, fit, and what the sizes mean.
import { sizeChoices } from '../model/sizes.ts'
import { drawing, sizeBy } from '../state.ts'
import { Icon, type IconName } from './Icon.tsx'
import { Menu } from './Menu.tsx'

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
    <Menu icon="sliders" label="Size of the nodes" quiet>
      <fieldset class="choices">
        <legend>Size of the nodes</legend>
        {sizeChoices.map(({ by, words, tells }) => (
          <label key={by} class="choice" title={tells}>
            <input type="radio" name="size" checked={sizeBy.value === by} onChange={() => (sizeBy.value = by)} />
            <span>
              {words}
              <small class="soft">{tells}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Menu>
  </div>
)
