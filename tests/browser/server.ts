// A small static server for the built site: `serve('dist/site', { graph: json })` → { url, close }. With a graph it serves
// the page as `redstring explore` does, with the address of the graph in its head.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

export interface Site {
  url: string
  close: () => Promise<void>
}

export const serve = async (folder: string, { graph }: { graph?: string } = {}): Promise<Site> => {
  const contentOf = async (path: string): Promise<Buffer | string> => {
    if (path === '/graph.json' && graph !== undefined) return graph
    const content = await readFile(join(folder, normalize(path)))
    if (path !== '/index.html' || graph === undefined) return content
    return content.toString().replace('</head>', '<meta name="redstring-graph" content="graph.json" /></head>')
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    contentOf(path).then(
      (content) => response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
