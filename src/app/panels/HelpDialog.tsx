// What can be done here, in three steps, and every key.
import { helping } from '../state.ts'
import { Dialog } from './Dialog.tsx'

const steps: readonly { title: string; words: string }[] = [
  {
    title: 'Look',
    words:
      'Every dot is someone or something that the texts name. A thread means that a sentence connects two of them.',
  },
  {
    title: 'Follow',
    words: 'Choose a dot for all its connections, or a thread for the sentence behind it, marked in the text.',
  },
  {
    title: 'Bring your own',
    words: 'Drop articles anywhere on the page. They are read in this browser and sent nowhere.',
  },
]

const keys: readonly { keys: string; does: string }[] = [
  { keys: '/', does: 'search' },
  { keys: '↑ ↓ Enter', does: 'choose among what was found' },
  { keys: 'j k', does: 'next, previous connection' },
  { keys: '[ ]', does: 'previous, next passage of a relation' },
  { keys: 'Alt ← Alt →', does: 'back, forward' },
  { keys: 'Escape', does: 'close what is selected' },
  { keys: 'x', does: 'clear every filter' },
  { keys: 'f', does: 'fit the graph' },
  { keys: '+ −', does: 'zoom' },
  { keys: '← → ↑ ↓', does: 'move the graph, when it has the focus' },
  { keys: 'l', does: 'list or graph' },
  { keys: 'a', does: 'show or hide the text' },
  { keys: 't', does: 'add texts' },
  { keys: '?', does: 'this help' },
]

export const Steps = () => (
  <ol class="tour">
    {steps.map(({ title, words }) => (
      <li key={title}>
        <strong>{title}</strong>
        <span>{words}</span>
      </li>
    ))}
  </ol>
)

export const HelpDialog = () => (
  <Dialog open={helping} title="How to read it">
    <Steps />
    <h3>Keys</h3>
    <dl class="keys">
      {keys.map(({ keys: names, does }) => (
        <div key={names}>
          <dt>
            {names.split(' ').map((name, index) => (
              <kbd key={index}>{name}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
