// The article beside the picture: every mention in the colour of its kind and a link to its node; the passage of the
// selected edge is marked and brought into view.
import { computed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { kindColor } from '../drawing/scene.ts'
import type { Article, Passage } from '../model/graph.ts'
import { nodeMarks, paragraphs, pieces, type NodeMark, type Piece } from '../model/marks.ts'
import { dateWords } from '../model/words.ts'
import { article, articleOpen, go, hovered, linkTo, model, passage, selection, still, view } from '../state.ts'
import { Icon } from './Icon.tsx'
import { endsOf, MarkedPiece } from './Quote.tsx'

const marks = computed<readonly NodeMark[]>(() =>
  model.value && article.value ? nodeMarks(model.value, article.value.id) : [],
)

/** The pieces of the passage that is marked; null where another article, or none, has it. */
const marked = computed(() => (passage.value?.document === article.value?.id ? passage.value : null))

const selectedNode = computed(() => (selection.value.type === 'node' ? selection.value.node : null))
const hoveredNode = computed(() => (hovered.value && 'node' in hovered.value ? hovered.value.node : null))

const Mention = ({ piece, first }: { piece: Piece; first: boolean }) => {
  const { node, form } = piece.mention!
  const classes = [
    'mention',
    form === 'pronoun' && 'is-pronoun',
    selectedNode.value === node && 'is-selected',
    hoveredNode.value === node && 'is-hovered',
  ]
  return (
    <a
      class={classes.filter(Boolean).join(' ')}
      href={linkTo({ type: 'node', node })}
      tabIndex={first ? 0 : -1}
      style={{ '--kind': kindColor(model.value!.graph.getNodeAttribute(node, 'kind')) }}
      data-node={node}
    >
      <MarkedPiece piece={piece} ends={ends()} />
    </a>
  )
}

const ends = () => (selection.value.type === 'edge' ? endsOf(selection.value.edge) : null)

const Paragraph = ({ text, from, to, inside, named }: ParagraphProps) => (
  <p dir="auto">
    {pieces(text, from, to, inside, marked.value).map((piece) => {
      const first = piece.mention !== null && named.get(piece.mention.node) === piece.start
      const content = piece.mention ? (
        <Mention piece={piece} first={first} />
      ) : (
        <MarkedPiece piece={piece} ends={ends()} />
      )
      return piece.inPassage ? (
        <span key={piece.start} class="in-passage" data-start={piece.start}>
          {content}
        </span>
      ) : (
        <span key={piece.start} class={piece.start === view.value.at ? 'is-here' : undefined} data-start={piece.start}>
          {content}
        </span>
      )
    })}
  </p>
)

interface ParagraphProps {
  text: string
  from: number
  to: number
  inside: readonly NodeMark[]
  /** Where each node is first named: the one mention of it that the keyboard stops at. */
  named: ReadonlyMap<string, number>
}

const Text = ({ document }: { document: Article }) => {
  const first = new Map<string, number>()
  for (const { node, start } of marks.value) if (!first.has(node)) first.set(node, start)
  let next = 0
  return (
    <>
      {paragraphs(document.text).map(({ start, end }) => {
        while (next < marks.value.length && marks.value[next]!.end <= start) next += 1
        let last = next
        while (last < marks.value.length && marks.value[last]!.start < end) last += 1
        return (
          <Paragraph
            key={start}
            text={document.text}
            from={start}
            to={end}
            inside={marks.value.slice(next, last)}
            named={first}
          />
        )
      })}
    </>
  )
}

const nodeUnder = (event: Event): string | null =>
  (event.target as Element).closest<HTMLElement>('[data-node]')?.dataset.node ?? null

/** What the pane scrolls to: the place asked for, the marked passage, else the first mention of the selected node. */
const targetOf = (
  pane: HTMLElement,
  at: number | null,
  shownPassage: Passage | null,
  node: string | null,
): Element | null => {
  const place = at === null ? null : pane.querySelector(`[data-start="${at}"]`)
  if (place || shownPassage) return place ?? pane.querySelector('.in-passage')
  return [...pane.querySelectorAll<HTMLElement>('[data-node]')].find((one) => one.dataset.node === node) ?? null
}

export const ArticlePane = () => {
  const pane = useRef<HTMLDivElement>(null)
  const current = article.value
  const shownPassage = marked.value
  const node = selectedNode.value
  const { at } = view.value

  useEffect(() => {
    if (!pane.current) return
    const target = targetOf(pane.current, at, shownPassage, node)
    if (!target) return pane.current.scrollTo({ top: 0, behavior: 'instant' })
    const offset = target.getBoundingClientRect().top - pane.current.getBoundingClientRect().top
    const top = pane.current.scrollTop + offset - pane.current.clientHeight * 0.3
    pane.current.scrollTo({ top, behavior: still.matches ? 'instant' : 'smooth' })
  }, [at, shownPassage, node, current])

  if (!current) return null
  const { documents } = model.value!
  return (
    <section class="article" aria-label="Article">
      <header class="article-head">
        {documents.length > 1 ? (
          <select
            class="select"
            aria-label="Which text"
            value={current.id}
            onChange={(event) =>
              go({ selection: { type: 'none' }, article: event.currentTarget.value, focus: view.value.focus })
            }
          >
            {documents.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        ) : (
          <span class="eyebrow">The text</span>
        )}
        <button
          type="button"
          class="button quiet article-close"
          title="Hide the text (a)"
          onClick={() => (articleOpen.value = false)}
        >
          <Icon name="close" />
          <span class="said">Hide the text</span>
        </button>
      </header>
      <div
        ref={pane}
        class="article-body"
        tabIndex={0}
        role="document"
        aria-label={current.title}
        onMouseOver={(event) => {
          const over = nodeUnder(event)
          if (over !== hoveredNode.peek()) hovered.value = over ? { node: over } : null
        }}
        onMouseLeave={() => (hovered.value = null)}
      >
        <h2 dir="auto">{current.title}</h2>
        {current.date && <p class="dateline">{dateWords(current.date)}</p>}
        <Text document={current} />
      </div>
    </section>
  )
}
