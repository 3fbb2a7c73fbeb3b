// The modules that vite.config.ts makes.
declare module 'virtual:sample-graph' {
  /** The graph of the sample texts, as JSON. */
  const json: string
  export default json
}
