// The page's keys; panels/HelpDialog.tsx lists them for the reader.
import {
  adding,
  clearFilters,
  drawing,
  go,
  helping,
  mode,
  notice,
  searchInput,
  selection,
  stepTo,
  toggleText,
  view,
} from './state.ts'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [popover]:popover-open') !== null

/** Moves the focus to another row of the list of connections. */
const stepAlong = (direction: 1 | -1): void => {
  const links = [...document.querySelectorAll<HTMLElement>('.connection .name')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (direction === 1 ? 0 : links.length - 1) : at + direction
  links[next]?.focus()
}

const stepEvidence = (direction: 1 | -1): void => {
  const { value } = selection
  if (value.type === 'edge') stepTo(value.edge, Math.max(0, value.step + direction))
}

const close = (): void => {
  if (notice.value) notice.value = null
  else if (selection.value.type !== 'none') go({ selection: { type: 'none' }, focus: view.value.focus })
  else if (view.value.focus) go({ focus: null })
}

const inPicture: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => drawing.value?.pan(-1, 0),
  ArrowRight: () => drawing.value?.pan(1, 0),
  ArrowUp: () => drawing.value?.pan(0, 1),
  ArrowDown: () => drawing.value?.pan(0, -1),
}

const anywhere: Readonly<Record<string, () => void>> = {
  '/': () => searchInput.value?.focus(),
  '?': () => (helping.value = true),
  Escape: close,
  '[': () => stepEvidence(-1),
  ']': () => stepEvidence(1),
  j: () => stepAlong(1),
  k: () => stepAlong(-1),
  x: clearFilters,
  f: () => drawing.value?.fit(),
  '+': () => drawing.value?.zoom('in'),
  '=': () => drawing.value?.zoom('in'),
  '-': () => drawing.value?.zoom('out'),
  l: () => (mode.value = mode.value === 'graph' ? 'list' : 'graph'),
  a: toggleText,
  t: () => (adding.value = true),
}

export const listenToKeys = (): void =>
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return
    const pictured = (event.target as HTMLElement).closest?.('.picture') ? inPicture[event.key] : undefined
    const act = pictured ?? anywhere[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
