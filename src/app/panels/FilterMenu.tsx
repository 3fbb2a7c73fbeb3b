// The filters that the legend has no room for, each choice with what it holds, and the active ones as chips.
import { kinds } from '../../lexicon/kinds.ts'
import { noFilters, yearsOf, type Filters } from '../model/filters.ts'
import { counted, shortened } from '../model/words.ts'
import { filterCounts, filters, model, setFilters, shown, toggled, view, go } from '../state.ts'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'

interface ChoicesProps<Value extends string> {
  name: string
  values: readonly Value[]
  off: ReadonlySet<Value>
  count: ReadonlyMap<Value, number>
  words: (value: Value) => string
  onChange: (off: ReadonlySet<Value>) => void
}

const Choices = <Value extends string>({ name, values, off, count, words, onChange }: ChoicesProps<Value>) => (
  <fieldset class="choices">
    <legend>{name}</legend>
    <p class="choices-all">
      <button type="button" class="link" onClick={() => onChange(new Set())}>
        All
      </button>
      <button type="button" class="link" onClick={() => onChange(new Set(values))}>
        None
      </button>
    </p>
    {values.map((value) => (
      <label key={value} class="choice">
        <input type="checkbox" checked={!off.has(value)} onChange={() => onChange(toggled(off, value))} />
        <bdi>{words(value)}</bdi>
        <span class="count">{count.get(value) ?? 0}</span>
      </label>
    ))}
  </fieldset>
)

interface SliderProps {
  name: string
  min: number
  max: number
  step: number
  value: number
  words: string
  onChange: (value: number) => void
}

const Slider = ({ name, min, max, step, value, words, onChange }: SliderProps) => (
  <label class="slider">
    <span>{name}</span>
    <span class="slider-value">{words}</span>
    <input
      type="range"
      min={min}
      max={max}
      step={step}
      value={value}
      aria-valuetext={words}
      onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
    />
  </label>
)

/** The first and the last year that any relation is dated with; null where fewer than two years are. */
const span = (): readonly [number, number] | null => {
  const years = model.value!.graph.mapEdges((_, { when }) => yearsOf(when)).flatMap((one) => one ?? [])
  const low = years.reduce((a, b) => Math.min(a, b), Infinity)
  const high = years.reduce((a, b) => Math.max(a, b), -Infinity)
  return low < high ? [low, high] : null
}

const Years = () => {
  const whole = span()
  if (!whole) return null
  const [from, to] = filters.value.years ?? whole
  const set = (low: number, high: number): void => {
    const all = low <= whole[0] && high >= whole[1]
    setFilters({ years: all ? null : [Math.min(low, high), Math.max(low, high)] })
  }
  const rest = { min: whole[0], max: whole[1], step: 1 }
  return (
    <fieldset class="choices">
      <legend>Time</legend>
      <Slider name="From" {...rest} value={from} words={`${from}`} onChange={(year) => set(year, to)} />
      <Slider name="To" {...rest} value={to} words={`${to}`} onChange={(year) => set(from, year)} />
    </fieldset>
  )
}

export const FilterMenu = () => {
  const { graph, documents } = model.value!
  const { relations, documents: documentsOff, confidence, mentions } = filters.value
  const counts = filterCounts.value!
  const byName = [...new Set(graph.mapEdges((_, { relation }) => relation))].sort()
  const most = graph.reduceNodes((high, _, { mentionCount }) => Math.max(high, mentionCount), 1)
  return (
    <Menu label="Filters" icon="filter">
      <div class="filters">
        <p class="filters-sum" role="status">
          {counted(shown.value.nodes.size, 'entity', 'entities')}, {counted(shown.value.edges.size, 'relation')} drawn
        </p>
        <Slider
          name="Mentions at least"
          min={1}
          max={Math.min(most, 20)}
          step={1}
          value={mentions}
          words={`${mentions}`}
          onChange={(value) => setFilters({ mentions: value })}
        />
        <Slider
          name="Confidence at least"
          min={0}
          max={0.95}
          step={0.05}
          value={confidence}
          words={`${Math.round(confidence * 100)} %`}
          onChange={(value) => setFilters({ confidence: value })}
        />
        <Years />
        {documents.length > 1 && (
          <Choices
            name="Texts"
            values={documents.map(({ id }) => id)}
            off={documentsOff}
            count={counts.documents}
            words={(id) => model.value!.documentById.get(id)?.title ?? id}
            onChange={(off) => setFilters({ documents: off })}
          />
        )}
        <Choices
          name="Relations"
          values={byName}
          off={relations}
          count={counts.relations}
          words={(relation) => relation}
          onChange={(off) => setFilters({ relations: off })}
        />
      </div>
    </Menu>
  )
}

interface ActiveFilter {
  words: string
  without: Partial<Filters>
}

const active = ({ kinds: off, ...rest }: Filters): ActiveFilter[] => {
  const titles = (id: string): string => model.value!.documentById.get(id)?.title ?? id
  const without = <Value,>(set: ReadonlySet<Value>, value: Value) => toggled(set, value)
  return [
    ...kinds
      .filter(({ kind }) => off.has(kind))
      .map(({ kind, plural }) => ({ words: `no ${plural}`, without: { kinds: without(off, kind) } })),
    ...[...rest.statuses].map((status) => ({
      words: `nothing ${status}`,
      without: { statuses: without(rest.statuses, status) },
    })),
    ...(rest.relations.size > 2
      ? [{ words: `${rest.relations.size} relations off`, without: { relations: noFilters.relations } }]
      : [...rest.relations].map((relation) => ({
          words: `not “${relation}”`,
          without: { relations: without(rest.relations, relation) },
        }))),
    ...(rest.documents.size > 2
      ? [{ words: `${rest.documents.size} texts off`, without: { documents: noFilters.documents } }]
      : [...rest.documents].map((id) => ({
          words: `without ${shortened(titles(id), 24)}`,
          without: { documents: without(rest.documents, id) },
        }))),
    ...(rest.mentions > 1
      ? [{ words: `${rest.mentions} mentions or more`, without: { mentions: noFilters.mentions } }]
      : []),
    ...(rest.confidence > 0
      ? [{ words: `${Math.round(rest.confidence * 100)} % sure or more`, without: { confidence: 0 } }]
      : []),
    ...(rest.years ? [{ words: `${rest.years[0]} to ${rest.years[1]}`, without: { years: null } }] : []),
  ]
}

const Chip = ({ words, onRemove }: { words: string; onRemove: () => void }) => (
  <li>
    <button type="button" class="chip chip-active" title="Take this filter away" onClick={onRemove}>
      <bdi>{words}</bdi>
      <Icon name="close" />
    </button>
  </li>
)

/** The filters in force; each chip takes its own away. */
export const ActiveFilters = () => {
  const { focus, selection } = view.value
  const all = active(filters.value)
  if (all.length === 0 && !focus) return null
  return (
    <ul class="active-filters" aria-label="Filters in force">
      {focus && (
        <Chip
          words={`${counted(focus.depth, 'step')} around ${shortened(model.value!.graph.getNodeAttribute(focus.node, 'label'), 22)}`}
          onRemove={() => go({ selection, focus: null })}
        />
      )}
      {all.map(({ words, without }) => (
        <Chip key={words} words={words} onRemove={() => setFilters(without)} />
      ))}
    </ul>
  )
}
