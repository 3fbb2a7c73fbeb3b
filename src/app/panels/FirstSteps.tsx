// Three short steps for a reader who is here for the first time; each is ticked when it has been done.
import { computed, effect, signal } from '@preact/signals'
import { adding, own, selection } from '../state.ts'
import { Icon } from './Icon.tsx'

const key = 'redstring-seen'

const closed = signal(localStorage.getItem(key) === 'yes')
const done = signal<ReadonlySet<number>>(new Set())

const steps = [
  { words: 'Choose a dot: its connections appear.', isDone: () => selection.value.type === 'node' },
  {
    words: 'Choose a thread: the sentence behind it is marked in the text.',
    isDone: () => selection.value.type === 'edge' || selection.value.type === 'pair',
  },
  { words: 'Drop an article of your own on the page, or add one above.', isDone: () => own.value || adding.value },
]

effect(() => {
  const now = steps.flatMap(({ isDone }, index) => (isDone() ? [index] : []))
  if (now.some((index) => !done.peek().has(index))) done.value = new Set([...done.peek(), ...now])
})

const current = computed(() => steps.findIndex((_, index) => !done.value.has(index)))

const close = (): void => {
  closed.value = true
  localStorage.setItem(key, 'yes')
}

export const FirstSteps = () => {
  if (closed.value) return null
  return (
    <aside class="first-steps" aria-label="First steps">
      <ol>
        {steps.map(({ words }, index) => (
          <li
            key={words}
            class={done.value.has(index) ? 'is-done' : ''}
            aria-current={current.value === index && 'step'}
          >
            {words}
          </li>
        ))}
      </ol>
      <button type="button" class="button quiet" title="Close the first steps" onClick={close}>
        <Icon name="close" />
        <span class="said">Close the first steps</span>
      </button>
    </aside>
  )
}
