// The page: a bar, the text at the left, the picture (or the list) in the middle, the details at the right. A narrower page
// shows text and details in one column with tabs; a phone shows them in a sheet at the bottom.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { AddDialog, takeFiles } from './panels/AddDialog.tsx'
import { ArticlePane } from './panels/ArticlePane.tsx'
import { Details } from './panels/Details.tsx'
import { ActiveFilters, FilterMenu } from './panels/FilterMenu.tsx'
import { Header } from './panels/Header.tsx'
import { HelpDialog, Steps } from './panels/HelpDialog.tsx'
import { Legend } from './panels/Legend.tsx'
import { ListView } from './panels/ListView.tsx'
import { Picture } from './panels/Picture.tsx'
import { Sheet } from './panels/Sheet.tsx'
import { Minimap } from './panels/Minimap.tsx'
import { Modes } from './panels/Modes.tsx'
import { NoticeBar, Working } from './panels/Status.tsx'
import { Tools } from './panels/Tools.tsx'
import { droppedFiles } from './sources.ts'
import { adding, articleOpen, mode, model, own, shown, wide, work } from './state.ts'

const dropping = signal(false)

const useDrops = (): void =>
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      dropping.value = true
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) dropping.value = false
    }
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer) return
      event.preventDefault()
      dropping.value = false
      void droppedFiles(event.dataTransfer).then((files) => takeFiles(files, own.value))
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])

const Welcome = () => (
  <div class="welcome">
    {work.value ? (
      <p class="welcome-title">Connecting the dots</p>
    ) : (
      <>
        <p class="welcome-title">Connect the dots in any text</p>
        <Steps />
        <button type="button" class="button primary" onClick={() => (adding.value = true)}>
          Add a text
        </button>
      </>
    )}
  </div>
)

const Stage = () => (
  <section class="stage" aria-label={mode.value === 'graph' ? 'Graph' : 'List'}>
    {mode.value === 'graph' ? <Picture /> : <ListView />}
    <div class="stage-top">
      <Modes />
      <FilterMenu />
      <ActiveFilters />
    </div>
    {mode.value === 'graph' && shown.value.nodes.size === 0 && (
      <p class="stage-empty">
        {model.value!.graph.size === 0
          ? 'No sentence here connects two names.'
          : 'The filters hide everything. Press x to clear them.'}
      </p>
    )}
    {mode.value === 'graph' && <Tools />}
    {mode.value === 'graph' && <Minimap />}
    <Legend />
  </section>
)

export const App = () => {
  useDrops()
  return (
    <div class="page">
      <Header />
      <main class="desk">
        {!model.value && <Welcome />}
        {model.value && wide.value && articleOpen.value && <ArticlePane />}
        {model.value && <Stage />}
        {model.value && (wide.value ? <Details /> : <Sheet />)}
      </main>
      <Working />
      <NoticeBar />
      <AddDialog />
      <HelpDialog />
      {dropping.value && <div class="drop">Drop texts, a folder of them, or a saved graph</div>}
    </div>
  )
}
