// A relation: who, what, whom; when, where and who says so; and its passages one by one.
import type { ComponentChildren } from 'preact'
import { pairKey } from '../model/graph.ts'
import { dateWords, sureness } from '../model/words.ts'
import { model, openText, shown, stepTo } from '../state.ts'
import { Connection, StatusBadge } from './Connection.tsx'
import { Icon } from './Icon.tsx'
import { Name } from './Name.tsx'
import { Quote } from './Quote.tsx'

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

export const EdgeDetails = ({ edge, step }: { edge: string; step: number }) => {
  const { graph, documentById, pairs } = model.value!
  const { relation, open, predicate, when, where, status, attribution, evidence, confidence } =
    graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  const others = pairs.get(pairKey(source, target))!.filter((other) => other !== edge && shown.value.edges.has(other))
  const at = Math.min(step, evidence.length - 1)
  const passage = evidence[at]
  const article = passage && documentById.get(passage.document)
  return (
    <article class="edge">
      <p class="eyebrow">
        {open ? 'relation in the text’s own words' : 'relation'}
        <StatusBadge status={status} />
      </p>
      <h2 class="triple">
        <Name node={source} />
        <span class="triple-relation">
          <bdi>{relation}</bdi>
          <Icon name={graph.isUndirected(edge) ? 'both' : 'out'} />
        </span>
        <Name node={target} />
      </h2>
      <dl class="facts">
        {when && <Fact name="When">{dateWords(when)}</Fact>}
        {where && graph.hasNode(where) && (
          <Fact name="Where">
            <Name node={where} />
          </Fact>
        )}
        {attribution && graph.hasNode(attribution) && (
          <Fact name="Says so">
            <Name node={attribution} />
          </Fact>
        )}
        {predicate !== relation && (
          <Fact name="In words">
            <bdi>{predicate}</bdi>
          </Fact>
        )}
        <Fact name="Confidence">
          <meter min={0} max={1} value={confidence} aria-label="Confidence" /> {Math.round(confidence * 100)} %,{' '}
          {sureness(confidence)}
        </Fact>
      </dl>
      <div class="evidence-head">
        <h3>Evidence</h3>
        {evidence.length > 1 && (
          <span class="stepper" role="group" aria-label="Passages">
            <button type="button" class="button quiet" disabled={at === 0} onClick={() => stepTo(edge, at - 1)}>
              <Icon name="back" />
              <span class="said">Previous passage</span>
            </button>
            <output>
              {at + 1} of {evidence.length}
            </output>
            <button
              type="button"
              class="button quiet"
              disabled={at === evidence.length - 1}
              onClick={() => stepTo(edge, at + 1)}
            >
              <Icon name="forward" />
              <span class="said">Next passage</span>
            </button>
          </span>
        )}
      </div>
      {passage && article ? (
        <figure class="evidence">
          <blockquote>
            <Quote passage={passage} edge={edge} />
          </blockquote>
          <figcaption>
            <button type="button" class="link" title="Read it in the text" onClick={openText}>
              <bdi>{article.title}</bdi>
            </button>
            {article.date && <span class="soft"> · {dateWords(article.date)}</span>}
          </figcaption>
          <details class="why">
            <summary>How it was found</summary>
            <dl class="facts">
              <Fact name="Rule">
                <code>{passage.rule}</code>
              </Fact>
              <Fact name="Path">
                <code>{passage.path}</code>
              </Fact>
              <Fact name="Confidence">{Math.round(passage.confidence * 100)} %</Fact>
            </dl>
          </details>
        </figure>
      ) : (
        <p class="soft">The file that this graph came from holds no text for this relation.</p>
      )}
      {others.length > 0 && (
        <>
          <h3>Also between them</h3>
          <ul class="connections">
            {others.map((other) => (
              <Connection key={other} edge={other} from={source} />
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
