// Options that several commands share.
import type { Option } from './command.ts'

export const date: Option = {
  value: 'YYYY-MM-DD',
  tells: 'the day that "on Friday" is counted from; else the text’s front matter (date: …) or dateline',
}
export const explain: Option = {
  tells: 'tells on stderr the row and the path behind each edge, the reason of each merge',
}
export const json: Option = { tells: 'as JSON' }
export const relation: Option = { value: 'R', tells: 'only this relation: met, wrote to, …' }
