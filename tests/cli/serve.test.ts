import { request } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/cli/serve.ts'

const policy = "default-src 'none'; script-src 'self'"
const page = `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head><body></body></html>`

let folder: string
let site: string
let served: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redstring-'))
  site = join(folder, 'site')
  mkdirSync(join(site, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'site-secret'))
  writeFileSync(join(site, 'index.html'), page)
  writeFileSync(join(site, 'assets', 'app.js'), 'run()')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site-secret', 'a.txt'), 'secret')
  served = await serve('{"nodes":[]}', 0, false, site)
})

afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

/** A request as it is written, without the tidying of `fetch`. */
const ask = (path: string, { method = 'GET', host }: { method?: string; host?: string } = {}) =>
  new Promise<{ status: number; type: string | undefined; policy: string | undefined; body: string }>(
    (resolve, reject) => {
      const { port } = new URL(served.address)
      request({ port, path, method, headers: host ? { host } : {}, hostname: '127.0.0.1' }, (response) => {
        let body = ''
        response.on('data', (piece) => (body += piece))
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            type: response.headers['content-type'],
            policy: response.headers['content-security-policy'] as string | undefined,
            body,
          }),
        )
      })
        .on('error', reject)
        .end()
    },
  )

describe('the server of the explorer', () => {
  it('is at an address of this machine', () => expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/))

  it.each(['/', '/index.html', '/?view=1'])('sends the page that points to the graph at %s', async (path) => {
    const { status, type, policy: sent, body } = await ask(path)
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body).toContain('<meta name="redstring-graph" content="graph.json" /></head>')
    expect(sent).toBe(`${policy}; frame-ancestors 'none'`)
  })

  it('sends the graph', async () =>
    expect(await ask('/graph.json')).toMatchObject({ status: 200, body: '{"nodes":[]}' }))

  it('sends files', async () =>
    expect(await ask('/assets/app.js')).toMatchObject({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      body: 'run()',
    }))

  it.each([
    '/nothing',
    '/assets',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/../site-secret/a.txt',
    '/..\\secret.txt',
    '/%00',
    '/%',
    '//secret.txt',
  ])('sends nothing for %s', async (path) => {
    const { status, body } = await ask(path)
    expect([status, body.includes('secret')]).toEqual([404, false])
  })

  it('answers no other name, as a foreign page would use', async () =>
    expect((await ask('/graph.json', { host: 'evil.example' })).status).toBe(403))

  it('takes nothing', async () => expect((await ask('/graph.json', { method: 'POST' })).status).toBe(405))

  it('tries the next port where one is taken', async () => {
    const { port } = new URL(served.address)
    const next = await serve(null, Number(port), true, site)
    expect(Number(new URL(next.address).port)).toBeGreaterThan(Number(port))
    await next.close()
  })

  it('says so where a chosen port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    await expect(serve(null, port, false, site)).rejects.toThrow(`--port: ${port} is taken`)
    other.close()
  })

  it('says so where the explorer is not built', async () =>
    await expect(serve(null, 0, false, folder)).rejects.toThrow('the explorer is not built yet (npm run build)'))

  it('leaves the page to its samples without a graph', async () => {
    const samples = await serve(null, 0, false, site)
    const body = await (await fetch(samples.address)).text()
    const graph = await fetch(`${samples.address}graph.json`)
    expect([body.includes('redstring-graph'), graph.status]).toEqual([false, 404])
    await samples.close()
  })
})
