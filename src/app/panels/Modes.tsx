// Graph or list: the two ways to see everything.
import { mode } from '../state.ts'
import { Icon } from './Icon.tsx'

export const Modes = () => (
  <div class="segmented" role="group" aria-label="Show as">
    {(['graph', 'list'] as const).map((one) => (
      <button
        key={one}
        type="button"
        class="button"
        aria-pressed={mode.value === one}
        title={one === 'graph' ? 'As a graph' : 'Everything as a list (l)'}
        onClick={() => (mode.value = one)}
      >
        <Icon name={one} />
        <span class="said">{one === 'graph' ? 'Graph' : 'List'}</span>
      </button>
    ))}
  </div>
)
