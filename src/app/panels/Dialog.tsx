// A native dialog that a signal opens and closes: `<Dialog open={adding} title="Add texts">…</Dialog>`.
import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from './Icon.tsx'

interface DialogProps {
  open: Signal<boolean>
  title: string
  children: ComponentChildren
}

export const Dialog = ({ open, title, children }: DialogProps) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = open.value
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen) dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onClose={() => (open.value = false)}
      onClick={(event) => event.target === dialog.current && (open.value = false)}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="button quiet" onClick={() => (open.value = false)}>
          <Icon name="close" />
          <span class="said">Close</span>
        </button>
      </header>
      {isOpen && children}
    </dialog>
  )
}
