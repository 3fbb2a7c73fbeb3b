// The errors of the graph half. Both say in one sentence what is wrong and, where it helps, what to do instead.

/** A call that cannot be answered: `depth` of -1, a period that is none. */
export class GraphError extends Error {
  override name = 'GraphError'
}

/** JSON that is no graph of this program. */
export class GraphFormatError extends Error {
  override name = 'GraphFormatError'
}
