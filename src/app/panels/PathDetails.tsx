// The shortest way from one thing to another, step by step, with the evidence of each step.
import { counted } from '../model/words.ts'
import { path } from '../state.ts'
import { Name } from './Name.tsx'
import { Between } from './PairDetails.tsx'

export const PathDetails = ({ from, to }: { from: string; to: string }) => {
  const { value } = path
  return (
    <article class="path">
      <p class="eyebrow">{value ? `${counted(value.length - 1, 'step')} from` : 'No way from'}</p>
      <h2 class="triple">
        <Name node={from} />
        <Name node={to} />
      </h2>
      {!value && <p class="soft">Nothing that is drawn connects the two. Clearing the filters may help.</p>}
      <ol class="steps">
        {value?.slice(1).map((node, index) => (
          <li key={node}>
            <p class="step-head">
              <Name node={value[index]!} /> to <Name node={node} />
            </p>
            <Between a={value[index]!} b={node} />
          </li>
        ))}
      </ol>
    </article>
  )
}
