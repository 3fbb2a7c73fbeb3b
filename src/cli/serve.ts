// A small web server for the explorer: the built page and one graph, to this machine alone.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { CommandError } from './command.ts'
import { root } from './root.ts'

const host = '127.0.0.1'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

const graphTag = '<meta name="redstring-graph" content="graph.json" />'

/**
 * Serves `dist/site`, and the graph where there is one, until `close` is called.
 *
 * @param json the graph; null leaves the page to its samples
 * @param port where to listen, 0 for any; the next ones are tried when it is taken and `search` is true
 */
export async function serve(
  json: string | null,
  port: number,
  search: boolean,
  site = join(root, 'dist', 'site'),
): Promise<{ address: string; close: () => Promise<void> }> {
  const page = await readPage(site, json !== null)
  const server = createServer((request, response) => {
    answer(request, response, site, page, json).catch(() =>
      send(response, 500, 'text/plain', 'the file could not be read'),
    )
  })
  await listen(server, port, search)
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://${host}:${(server.address() as AddressInfo).port}/`, close }
}

interface Page {
  html: string
  /** What the page may load; the page itself says it, and here it is said once more to the browser. */
  policy: string
}

async function readPage(site: string, withGraph: boolean): Promise<Page> {
  let html: string
  try {
    html = await readFile(join(site, 'index.html'), 'utf8')
  } catch {
    throw new CommandError('the explorer is not built yet (npm run build)')
  }
  const own = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "default-src 'self'"
  return {
    html: withGraph ? html.replace('</head>', `${graphTag}</head>`) : html,
    policy: `${own}; frame-ancestors 'none'`,
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: string,
  { html, policy }: Page,
  json: string | null,
): Promise<void> {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Cache-Control', 'no-store')
  const port = request.socket.localPort
  // Another name that leads here would let a foreign page read the texts (DNS rebinding).
  if (![`${host}:${port}`, `localhost:${port}`].includes(request.headers.host ?? ''))
    return send(response, 403, 'text/plain', 'only for this machine')
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'only to be read')
  const path = pathOf(request.url ?? '/')
  if (path === '/' || path === '/index.html') return send(response, 200, types['.html'], html)
  if (path === '/graph.json' && json !== null) return send(response, 200, types['.json'], json)
  const file = path === null ? null : join(site, normalize(path))
  if (file === null || !file.startsWith(site + sep)) return send(response, 404, 'text/plain', 'not here')
  try {
    send(response, 200, types[extname(file).toLowerCase()] ?? 'application/octet-stream', await readFile(file))
  } catch {
    send(response, 404, 'text/plain', 'not here')
  }
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

function listen(server: Server, port: number, search: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && search && port < 65535) resolve(listen(server, port + 1, search))
      else if (error.code === 'EADDRINUSE') reject(new CommandError(`--port: ${port} is taken`))
      else reject(new CommandError(`--port: ${error.message}`))
    })
    server.listen(port, host, resolve)
  })
}
