// The head of a text file: `title` and `date` between two lines of three hyphens, as in Markdown; and the body without it.
//
//     ---
//     title: A Week in Brussels
//     date: 1911-11-04
//     ---
//     The text begins here.

export interface FrontMatter {
  title: string | null
  /** As it is written; nobody has checked that it is a date. */
  date: string | null
  /** The text after the front matter, to the character. */
  text: string
}

const block = /^\uFEFF?---[ \t]*\r?\n((?:(?!---[ \t]*\r?(?:\n|$))[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/

/** Reads `title` and `date` and leaves all other entries be; a text without front matter is all body. */
export function frontMatter(content: string): FrontMatter {
  const head = block.exec(content)
  if (!head) return { title: null, date: null, text: content.replace(/^\uFEFF/, '') }
  const entries = new Map<string, string>()
  for (const line of head[1].split(/\r?\n/)) {
    const entry = /^(\w+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line)
    if (entry) entries.set(entry[1].toLowerCase(), unquoted(entry[2]))
  }
  return {
    title: entries.get('title') || null,
    date: entries.get('date') || null,
    text: content.slice(head[0].length),
  }
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
