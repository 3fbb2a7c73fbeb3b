// A button that opens a native popover below itself: `<Menu label="Download" icon="download">…</Menu>`.
import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Icon, type IconName } from './Icon.tsx'

const margin = 8

interface MenuProps {
  label: string
  icon: IconName
  /** Only the icon is seen; the label is still said. */
  quiet?: boolean
  children: ComponentChildren
  /** The popover closes with a click inside it. */
  closesOnChoice?: boolean
}

export const Menu = ({ label, icon, quiet = false, children, closesOnChoice = false }: MenuProps) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const popover = useRef<HTMLDivElement>(null)
  const place = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'open' || !button.current || !popover.current) return
    const { left, bottom, top } = button.current.getBoundingClientRect()
    const { style, offsetWidth, offsetHeight } = popover.current
    const below = bottom + margin + offsetHeight < innerHeight || top < innerHeight / 2
    style.left = `${Math.max(margin, Math.min(left, innerWidth - offsetWidth - margin))}px`
    style.top = below ? `${bottom + margin}px` : `${Math.max(margin, top - offsetHeight - margin)}px`
    style.maxHeight = below ? `${innerHeight - bottom - 2 * margin}px` : `${innerHeight - 2 * margin}px`
  }
  return (
    <>
      <button ref={button} type="button" class={quiet ? 'button quiet' : 'button'} popovertarget={id} title={label}>
        <Icon name={icon} />
        <span class={quiet ? 'said' : 'wide-only'}>{label}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        class="menu"
        aria-label={label}
        role="group"
        onToggle={place}
        onClick={() => closesOnChoice && popover.current?.hidePopover()}
      >
        {children}
      </div>
    </>
  )
}
