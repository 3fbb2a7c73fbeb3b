// Where new texts come in: pasted, or chosen as files.
import { useSignal } from '@preact/signals'
import { openGiven, openGraph, readTexts } from '../actions.ts'
import { pastedText, readFiles, sampleGraph } from '../sources.ts'
import { adding, fail, model, own } from '../state.ts'
import { Dialog } from './Dialog.tsx'

/** Takes files in; what cannot be read is told in the page. */
export const takeFiles = async (files: readonly File[], keep: boolean): Promise<void> => {
  adding.value = false
  try {
    const given = await readFiles(files)
    await openGiven(given, keep)
    own.value = true
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

const Form = () => {
  const text = useSignal('')
  const title = useSignal('')
  const date = useSignal('')
  const keep = useSignal(own.value)
  const submit = (event: Event): void => {
    event.preventDefault()
    if (text.value.trim() === '') return
    adding.value = false
    own.value = true
    void readTexts([pastedText(text.value, title.value.trim(), date.value)], keep.value)
  }
  return (
    <form class="add" onSubmit={submit}>
      <label class="field">
        <span>Text</span>
        <textarea
          rows={9}
          value={text.value}
          placeholder="Paste an English article here. It is read in this browser and sent nowhere."
          autofocus
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </label>
      <div class="field-row">
        <label class="field">
          <span>Title</span>
          <input
            type="text"
            value={title.value}
            placeholder="Its first line"
            onInput={(event) => (title.value = event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>Written on</span>
          <input
            type="date"
            value={date.value}
            max="9999-12-31"
            onInput={(event) => (date.value = event.currentTarget.value)}
          />
        </label>
      </div>
      {model.value && (
        <label class="choice">
          <input type="checkbox" checked={keep.value} onChange={() => (keep.value = !keep.value)} />
          <span>
            Join it to the texts that are here
            <small class="soft">People and places that they share become one node.</small>
          </span>
        </label>
      )}
      <footer class="dialog-foot">
        <label class="button file">
          Choose files…
          <input
            type="file"
            multiple
            accept=".txt,.text,.md,.markdown,.json,text/plain"
            onChange={({ currentTarget: { files } }) => files && void takeFiles([...files], keep.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={async () => {
            adding.value = false
            own.value = false
            await openGraph(await sampleGraph())
          }}
        >
          Sample texts
        </button>
        <button type="submit" class="button primary" disabled={text.value.trim() === ''}>
          Connect the dots
        </button>
      </footer>
    </form>
  )
}

export const AddDialog = () => (
  <Dialog open={adding} title="Add texts">
    <p class="soft">
      Paste a text, choose files (.txt, .md or a saved graph in .json), or drop them anywhere on the page.
    </p>
    <Form />
  </Dialog>
)
