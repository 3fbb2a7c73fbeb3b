// Whatever a text or a file holds, it appears as text and does nothing else.
import { expect, test } from 'vitest'
import { settled } from './browser.ts'
import { explorer } from './page.ts'
import { storyJson } from './story.ts'

const open = explorer()

const image = '<img src=x onerror="document.title=1">'
const script = '<script>document.title=2</script>'
const link = 'javascript:document.title=3'
const bidi = '\u202Eevil\u2066 name'

/** The story with every word that a reader sees, and every key, made hostile. */
const hostile = (): string => {
  const graph = JSON.parse(storyJson())
  const rename = (key: string): string => (key === 'person/ada-lindqvist' ? `person/${image}` : key)
  graph.attributes.documents[0].title = script
  for (const node of graph.nodes) node.key = rename(node.key)
  graph.nodes[0].attributes.label = image
  graph.nodes[0].attributes.aliases = [script, link]
  graph.nodes[0].attributes.decisions[0].reason = image
  graph.nodes[1].attributes.label = bidi
  graph.nodes[2].attributes.label = link
  for (const edge of graph.edges) {
    edge.source = rename(edge.source)
    edge.target = rename(edge.target)
    edge.key = `${link} ${edge.key}`
  }
  graph.edges[0].attributes.relation = script
  graph.edges[0].attributes.evidence[0].rule = image
  graph.edges[1].attributes.where = link
  return JSON.stringify(graph)
}

test('hostile names, titles, keys and files are only text', async () => {
  const { page, requests, url } = await open({ graph: hostile() })
  const seen = async () => {
    await settled(page)
    expect(await page.title()).toBe('Redstring')
    expect(await page.locator('img, iframe, object, embed').count()).toBe(0)
    expect(await page.locator('a[href]:not([href^="#"])').count()).toBe(0)
  }
  await page.waitForSelector(`.details >> text=${image}`)
  await seen()
  await page.locator('.ranked .name', { hasText: image }).click()
  await page.waitForSelector(`.details h2 >> text=${image}`)
  await page.waitForSelector(`.details .aliases >> text=${script}`)
  await page.locator('.details .why summary').click()
  await page.waitForSelector(`.details .why >> text=${image}`)
  await seen()
  await page.locator('.connection .relation', { hasText: script }).first().click()
  await page.waitForSelector(`.details .triple-relation >> text=${script}`)
  await seen()
  await page.keyboard.press('l')
  await seen()
  expect(await page.locator('.article h2').textContent()).toBe(script)
  expect(await page.evaluate(() => document.querySelectorAll('#app script').length)).toBe(0)
  expect(await page.locator('bdi', { hasText: 'evil' }).first().textContent()).toBe(bidi)
  expect(requests.filter((request) => !request.startsWith(url))).toEqual([])
})

test('a hostile text that is pasted is only text', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.keyboard.press('t')
  await page.getByRole('textbox', { name: 'Text' }).fill(`${image} met ${script} in Paris. See ${link}.`)
  await page.getByRole('button', { name: 'Connect the dots' }).click()
  await expect
    .poll(() => page.locator('.article').textContent(), { timeout: 30_000 })
    .toContain(`${image} met ${script}`)
  expect(await page.title()).toBe('Redstring')
  expect(await page.locator('img').count()).toBe(0)
})
