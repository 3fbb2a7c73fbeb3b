// How the picture looks: where the nodes lie, and what their sizes and colours mean.
import { layoutChoices } from '../drawing/layouts.ts'
import { sizeChoices } from '../model/sizes.ts'
import { colorBy, layoutName, pinned, sizeBy, type ColorBy } from '../state.ts'
import { Menu } from './Menu.tsx'

const colorChoices: readonly { by: ColorBy; words: string; tells: string }[] = [
  { by: 'kind', words: 'Kind', tells: 'people, places, events …' },
  { by: 'community', words: 'Community', tells: 'who belongs together (Louvain)' },
]

interface RadiosProps {
  name: string
  choices: readonly { value: string; words: string; tells: string }[]
  value: string
  onChoose: (value: string) => void
}

const Radios = ({ name, choices, value, onChoose }: RadiosProps) => (
  <fieldset class="choices">
    <legend>{name}</legend>
    {choices.map(({ value: one, words, tells }) => (
      <label key={one} class="choice">
        <input type="radio" name={name} checked={value === one} onChange={() => onChoose(one)} />
        <span>
          {words} <small class="soft">{tells}</small>
        </span>
      </label>
    ))}
  </fieldset>
)

export const LookMenu = () => (
  <Menu icon="sliders" label="Layout, sizes, colours" quiet>
    <Radios
      name="Layout"
      choices={layoutChoices.map(({ name, ...rest }) => ({ value: name, ...rest }))}
      value={layoutName.value}
      onChoose={(name) => (layoutName.value = layoutChoices.find((choice) => choice.name === name)!.name)}
    />
    {pinned.value.size > 0 && (
      <p class="choices">
        <button type="button" class="button" onClick={() => (pinned.value = new Map())}>
          Let go of what was moved ({pinned.value.size})
        </button>
      </p>
    )}
    <Radios
      name="Size"
      choices={sizeChoices.map(({ by, ...rest }) => ({ value: by, ...rest }))}
      value={sizeBy.value}
      onChoose={(by) => (sizeBy.value = sizeChoices.find((choice) => choice.by === by)!.by)}
    />
    <Radios
      name="Colour"
      choices={colorChoices.map(({ by, ...rest }) => ({ value: by, ...rest }))}
      value={colorBy.value}
      onChoose={(by) => (colorBy.value = colorChoices.find((choice) => choice.by === by)!.by)}
    />
  </Menu>
)
