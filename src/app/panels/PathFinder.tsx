// Asks for the other end of a path and goes to it.
import { useSignal } from '@preact/signals'
import { go, view } from '../state.ts'
import { EntityPicker } from './EntityPicker.tsx'
import { Icon } from './Icon.tsx'

export const PathFinder = ({ from }: { from: string }) => {
  const asking = useSignal(false)
  if (!asking.value)
    return (
      <button type="button" class="button" onClick={() => (asking.value = true)}>
        <Icon name="path" />
        Path to…
      </button>
    )
  return (
    <EntityPicker
      label="The other end of the path"
      placeholder="Path to whom or what?"
      relations={false}
      inputRef={(input) => input?.focus()}
      onPick={({ key }) => go({ selection: { type: 'path', from, to: key }, focus: view.value.focus })}
    />
  )
}
