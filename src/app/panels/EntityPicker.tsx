// A search box with its list of hits below (the ARIA combobox pattern): arrows choose, Enter takes, Escape closes.
import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import type { Hit } from '../model/search.ts'
import { hovered, index, model } from '../state.ts'
import { Icon } from './Icon.tsx'
import { Dot } from './Name.tsx'

interface PickerProps {
  label: string
  placeholder: string
  /** Relations are found too, and not only entities. */
  relations: boolean
  onPick: (hit: Hit) => void
  /** Called with the input once it is there, to focus it from elsewhere. */
  inputRef?: (input: HTMLInputElement | null) => void
}

const HitWords = ({ hit }: { hit: Hit }) => {
  const { graph } = model.value!
  if (hit.type === 'node') {
    const { label, kind, aliases } = graph.getNodeAttributes(hit.key)
    return (
      <>
        <Dot node={hit.key} />
        <bdi class="hit-name">{label}</bdi>
        <span class="soft hit-more">{aliases.length > 0 ? aliases.slice(0, 2).join(', ') : kind}</span>
      </>
    )
  }
  const [source, target] = graph.extremities(hit.key)
  return (
    <>
      <span class="hit-thread" />
      <span class="hit-name">
        <bdi>{graph.getNodeAttribute(source, 'label')}</bdi> <em>{graph.getEdgeAttribute(hit.key, 'relation')}</em>{' '}
        <bdi>{graph.getNodeAttribute(target, 'label')}</bdi>
      </span>
    </>
  )
}

export const EntityPicker = ({ label, placeholder, relations, onPick, inputRef }: PickerProps) => {
  const id = useId()
  const query = useSignal('')
  const active = useSignal(0)
  const open = useSignal(false)
  const input = useRef<HTMLInputElement | null>(null)
  const found = query.value.trim() === '' || !open.value ? [] : (index.value?.find(query.value.trim()) ?? [])
  const hits = relations ? found : found.filter(({ type }) => type === 'node')
  const searching = open.value && query.value.trim() !== ''

  const close = (): void => {
    open.value = false
    hovered.value = null
  }
  const pick = (hit: Hit): void => {
    query.value = ''
    close()
    input.current?.blur()
    onPick(hit)
  }
  const choose = (position: number): void => {
    active.value = (position + hits.length) % hits.length
    const hit = hits[active.value]!
    hovered.value = hit.type === 'node' ? { node: hit.key } : { edge: hit.key }
    document.getElementById(`${id}-${active.value}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      if (query.value === '') input.current?.blur()
      query.value = ''
      close()
    }
    if (hits.length === 0) return
    if (event.key === 'ArrowDown') choose(active.value + 1)
    else if (event.key === 'ArrowUp') choose(active.value - 1)
    else if (event.key === 'Enter') pick(hits[active.value] ?? hits[0]!)
    else return
    event.preventDefault()
  }

  return (
    <div class="picker" role="search">
      <Icon name="search" />
      <input
        ref={(element) => {
          input.current = element
          inputRef?.(element)
        }}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={searching}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${id}-${active.value}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value
          active.value = 0
          open.value = true
        }}
        onFocus={() => (open.value = true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <ul class="hits" id={`${id}-hits`} role="listbox" aria-label={label} hidden={!searching}>
        {hits.map((hit, position) => (
          <li
            key={hit.key}
            id={`${id}-${position}`}
            class="hit"
            role="option"
            aria-selected={position === active.value}
            onMouseDown={(event) => {
              event.preventDefault()
              pick(hit)
            }}
          >
            <HitWords hit={hit} />
          </li>
        ))}
        {searching && hits.length === 0 && (
          <li class="hit soft" role="option" aria-selected="false" aria-disabled="true">
            Nothing by that name
          </li>
        )}
      </ul>
    </div>
  )
}
