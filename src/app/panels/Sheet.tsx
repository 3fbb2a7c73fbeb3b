// Text and details on a page too narrow for both: tabs in a column, or in a sheet at the bottom of a phone that can be
// pulled up and down.
import { useEffect, useRef } from 'preact/hooks'
import { pane, phone, selection, sheet, type Pane } from '../state.ts'
import { ArticlePane } from './ArticlePane.tsx'
import { Details } from './Details.tsx'

const tabs: readonly { pane: Pane; words: string }[] = [
  { pane: 'details', words: 'Details' },
  { pane: 'article', words: 'Text' },
]

const heights = ['low', 'half', 'full'] as const

/** How far down the page the sheet's top lies at each height. */
const tops = { low: 0.86, half: 0.46, full: 0.06 } as const

export const Sheet = () => {
  const startedAt = useRef<number | null>(null)

  useEffect(() => {
    if (selection.value.type !== 'none' && sheet.peek() === 'low') sheet.value = 'half'
  }, [selection.value])

  const cycle = (): void => {
    sheet.value = heights[(heights.indexOf(sheet.value) + 1) % heights.length]!
  }
  const settle = (clientY: number): void => {
    const at = clientY / innerHeight
    sheet.value = heights.reduce((best, one) => (Math.abs(tops[one] - at) < Math.abs(tops[best] - at) ? one : best))
  }

  return (
    <aside class="sheet" data-height={sheet.value} aria-label="Details and text">
      {phone.value && (
        <button
          type="button"
          class="sheet-handle"
          aria-label="Pull the sheet up or down"
          onPointerDown={(event) => {
            startedAt.current = event.clientY
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerUp={(event) => {
            const moved = Math.abs(event.clientY - (startedAt.current ?? event.clientY)) > 8
            startedAt.current = null
            if (moved) settle(event.clientY)
            else cycle()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            cycle()
          }}
        />
      )}
      <div class="tabs" role="tablist" aria-label="Details or text">
        {tabs.map(({ pane: one, words }) => (
          <button
            key={one}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${one}`}
            aria-selected={pane.value === one}
            aria-controls="sheet-panel"
            onClick={() => {
              pane.value = one
              if (sheet.value === 'low') sheet.value = 'half'
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div class="sheet-panel" id="sheet-panel" role="tabpanel" aria-labelledby={`tab-${pane.value}`}>
        {pane.value === 'details' ? <Details /> : <ArticlePane />}
      </div>
    </aside>
  )
}
