// What is going on: the work in progress, with a way to stop it, and what went wrong.
import { notice, work } from '../state.ts'
import { Icon } from './Icon.tsx'

export const Working = () => {
  const { value } = work
  if (!value) return null
  const { step, done, total, cancel } = value
  return (
    <div class="working" role="status">
      <span class="working-step">
        <bdi>{step}</bdi>…
      </span>
      <progress value={total > 1 ? done : undefined} max={total} aria-label={step} />
      <button type="button" class="button" onClick={cancel}>
        Stop
      </button>
    </div>
  )
}

export const NoticeBar = () => {
  const { value } = notice
  return (
    <div role="alert" class={value ? 'notice' : 'said'}>
      {value && (
        <>
          <p>{value}</p>
          <button type="button" class="button quiet" onClick={() => (notice.value = null)}>
            <Icon name="close" />
            <span class="said">Dismiss</span>
          </button>
        </>
      )}
    </div>
  )
}
