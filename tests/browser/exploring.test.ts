// What a reader does with the graph: finds, hovers, opens, follows, filters.
import { expect, test } from 'vitest'
import { settled } from './browser.ts'
import { explorer, middleOf } from './page.ts'
import { storyJson } from './story.ts'

const open = explorer()

const color = { person: '#d1495b', event: '#9b5fc0', work: '#b08900', organization: '#3d7dca' }
const met = '#edge=person/ada-lindqvist+met+person/tomas-brandt'

test('search finds by name and alias, and works from the keyboard alone', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.keyboard.press('/')
  await page.keyboard.type('lindq')
  const hits = page.getByRole('option')
  await expect.poll(() => hits.first().textContent()).toContain('Ada Lindqvist')
  await page.keyboard.press('ArrowDown')
  expect(await hits.nth(1).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.details h2 >> text=Ada Lindqvist')
  await page.keyboard.press('/')
  await page.keyboard.type('zzz')
  await page.waitForSelector('text=Nothing by that name')
  await page.keyboard.press('Escape')
  expect(await page.getByLabel('Search').first().inputValue()).toBe('')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.details >> text=10 entities')
})

test('search finds relations and sentences', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.keyboard.press('/')
  await page.keyboard.type('never married')
  await expect.poll(() => page.getByRole('option').first().textContent()).toContain('married to')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.details .badge >> text=denied')
})

test('hovering a node dims the rest, and clicking it opens its neighbours with direction, date, status and evidence', async () => {
  const { page } = await open({ graph: storyJson() })
  const event = (await middleOf(page, color.event))!
  const workBefore = await middleOf(page, color.work)
  expect(workBefore).not.toBeNull()
  await page.mouse.move(event.x, event.y)
  await settled(page)
  expect(await middleOf(page, color.work)).toBeNull()
  expect(await middleOf(page, color.event)).not.toBeNull()
  await page.mouse.click(event.x, event.y)
  await page.waitForSelector('.details h2 >> text=Arctic congress')
  const row = page.locator('.connection').first()
  expect(await row.textContent()).toContain('supported')
  expect(await row.locator('.direction').textContent()).toBe('by')
  expect(await row.textContent()).toContain('possible')
  expect(await row.locator('.excerpt').textContent()).toContain('Lindqvist may support the Arctic congress')
})

test('a click on a thread opens its evidence, and the text at the sentence, with its three parts marked', async () => {
  const { page } = await open({ graph: storyJson() })
  const [from, to] = [(await middleOf(page, color.organization))!, (await middleOf(page, color.work))!]
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.waitForSelector('.details .triple-relation >> text=created')
  expect(await page.locator('.article h2').textContent()).toBe('The Atlas That Came Late')
  const part = (name: string) => page.locator(`.article .part-${name}`).allTextContents()
  expect((await part('subject')).join('')).toBe('the Polar Society')
  expect((await part('predicate')).join('')).toBe('published')
  expect((await part('object')).join('')).toBe('The Northern Atlas')
  expect(await page.locator('.article .in-passage').first().isVisible()).toBe(true)
  expect(await page.evaluate(() => document.scrollingElement!.scrollTop)).toBe(0)
})

test('a node says why its mentions are one, and each reason leads to its place in the text', async () => {
  const { page } = await open({ graph: storyJson(), hash: '#node=person/ada-lindqvist' })
  const why = page.locator('.details .why')
  await why.locator('summary', { hasText: 'Why these are one' }).press('Enter')
  const [merge, decision] = await why.locator('li').allTextContents()
  expect(merge).toContain('“Lindqvist” in The Atlas That Came Late is the same')
  expect(merge).toContain('may be short for · 70 %')
  expect(decision).toBe(
    '“Lindqvist” is the same as “Ada Lindqvist”"lindqvist" is short for "ada lindqvist" · 90 % · coreference/part-of-name',
  )
  const here = page.locator('.article .is-here')
  await why.getByRole('link', { name: '“Lindqvist” is the same as “Ada Lindqvist”' }).press('Enter')
  await expect.poll(() => here.textContent()).toBe('Lindqvist')
  expect(await page.locator('.article h2').textContent()).toBe('North by Lamplight')
  expect(await page.locator('.details h2').textContent()).toBe('Ada Lindqvist')
  await why.getByRole('link', { name: /Came Late/ }).click()
  await expect.poll(() => page.locator('.article h2').textContent()).toBe('The Atlas That Came Late')
  expect(await here.textContent()).toBe('Lindqvist')
})

test('on a phone a reason brings up the text', async () => {
  const { page } = await open({ graph: storyJson(), width: 390, height: 844, hash: '#node=person/ada-lindqvist' })
  await page.locator('.details .why summary').click()
  await page.getByRole('link', { name: '“Lindqvist” is the same as “Ada Lindqvist”' }).click()
  await page.waitForSelector('.sheet .article .is-here >> text=Lindqvist')
})

test('a relation says by which rule and path each passage was read', async () => {
  const { page } = await open({ graph: storyJson(), hash: met })
  const why = page.locator('.details .why')
  await why.locator('summary').press('Enter')
  await expect.poll(() => why.locator('code').allTextContents()).toEqual(['relations/row', 'nsubj < verb > obj'])
  expect(await why.textContent()).toContain('80 %')
})

test('a thread that stands for several relations opens the list of them', async () => {
  const { page } = await open({ graph: storyJson(), hash: '#pair=person/ada-lindqvist&and=person/tomas-brandt' })
  expect(await page.locator('.pair .connection').count()).toBe(2)
  await page.locator('.pair .relation >> text=wrote to').click()
  await page.waitForSelector('.details .triple-relation >> text=wrote to')
  await page.waitForSelector('.details h3 >> text=Also between them')
})

test('several pieces of evidence are stepped through, and the text follows', async () => {
  const { page } = await open({ graph: storyJson(), hash: met })
  await page.waitForSelector('.details >> text=1 of 2')
  expect(await page.locator('.details .facts').first().textContent()).toContain('30 October 1911')
  expect(await page.locator('.details .facts').first().textContent()).toContain('Bergen')
  expect(await page.locator('.article h2').textContent()).toBe('North by Lamplight')
  await page.keyboard.press(']')
  await page.waitForSelector('.details >> text=2 of 2')
  expect(await page.locator('.article h2').textContent()).toBe('The Atlas That Came Late')
  await page.keyboard.press('[')
  await page.waitForSelector('.details >> text=1 of 2')
})

test('every mention in the text is a link to its node, and hovering it lights the node', async () => {
  const { page } = await open({ graph: storyJson() })
  const mention = page.locator('.article .mention', { hasText: 'the Arctic congress' })
  await mention.hover()
  await settled(page)
  expect(await middleOf(page, color.work)).toBeNull()
  expect(await middleOf(page, color.event)).not.toBeNull()
  await mention.click()
  await page.waitForSelector('.details h2 >> text=Arctic congress')
  expect(await page.locator('.article .mention').allTextContents()).toEqual([
    'Ada Lindqvist',
    'Tomas Brandt',
    'Bergen',
    '30 October 1911',
    'The Polar Society',
    'Lindqvist',
    'Brandt',
    'Brandt',
    'Tromsø',
    'Lindqvist',
    'the Arctic congress',
    'Brandt',
    'Clara Voss',
  ])
})

test('back and forward go through what was seen, and an address leads straight to it', async () => {
  const { page } = await open({ graph: storyJson(), hash: '#node=person/clara-voss' })
  await page.waitForSelector('.details h2 >> text=Clara Voss')
  await page.locator('.connection .name').first().click()
  await page.waitForSelector('.details h2 >> text=Tomas Brandt')
  expect(await page.locator('.crumb').count()).toBe(2)
  await page.getByRole('button', { name: 'Back' }).click()
  await page.waitForSelector('.details h2 >> text=Clara Voss')
  await page.getByRole('button', { name: 'Forward' }).click()
  await page.waitForSelector('.details h2 >> text=Tomas Brandt')
})

test('the legend switches kinds and strokes off, and says how many each holds', async () => {
  const { page } = await open({ graph: storyJson() })
  const places = page.getByRole('button', { name: /^people/ })
  expect(await places.textContent()).toContain('3')
  await page.getByRole('button', { name: /^works/ }).click()
  await settled(page)
  expect(await middleOf(page, color.work)).toBeNull()
  await page.waitForSelector('.active-filters >> text=no works')
  await page.getByRole('button', { name: /^possible/ }).click()
  await settled(page)
  expect(await middleOf(page, color.event)).toBeNull()
  await page.keyboard.press('x')
  await settled(page)
  expect(await middleOf(page, color.work)).not.toBeNull()
  expect(await page.locator('.active-filters').count()).toBe(0)
})

test('filters by relation, text, mentions and time say what they leave', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.getByRole('button', { name: 'Filters' }).click()
  const sum = page.locator('.filters-sum')
  expect(await sum.textContent()).toBe('8 entities, 8 relations drawn')
  await page.getByRole('checkbox', { name: /^married to/ }).uncheck()
  expect(await sum.textContent()).toBe('7 entities, 7 relations drawn')
  await page.getByRole('checkbox', { name: /^The Atlas/ }).uncheck()
  expect(await sum.textContent()).toBe('5 entities, 5 relations drawn')
  await page.getByRole('slider', { name: 'From' }).fill('1912')
  expect(await sum.textContent()).toBe('2 entities, 1 relation drawn')
  await page.keyboard.press('Escape')
  expect(await page.locator('.active-filters li').count()).toBe(3)
  await page.locator('.active-filters button').first().click()
  expect(await page.locator('.active-filters li').count()).toBe(2)
})

test('focus narrows the picture to the steps around a node', async () => {
  const { page } = await open({ graph: storyJson(), hash: '#node=work/northern-atlas' })
  await page.getByRole('button', { name: 'Focus' }).click()
  await page.waitForSelector('.active-filters >> text=1 step around Northern Atlas')
  await settled(page)
  expect(await middleOf(page, color.event)).toBeNull()
  await page.getByRole('button', { name: 'More steps' }).click()
  await page.getByRole('button', { name: 'More steps' }).click()
  await page.waitForSelector('.active-filters >> text=3 steps around')
  await settled(page)
  await page.keyboard.press('x')
  await settled(page)
  expect(await page.locator('.active-filters').count()).toBe(0)
})

test('the path between two entities is shown with the evidence of each step', async () => {
  const { page } = await open({ graph: storyJson(), hash: '#node=work/northern-atlas' })
  await page.getByRole('button', { name: 'Path to…' }).click()
  await page.keyboard.type('voss')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.details >> text=4 steps from')
  expect(await page.locator('.steps > li').count()).toBe(4)
  expect(await page.locator('.steps .excerpt').first().textContent()).toContain('published')
})

test('the list gives everything without the picture', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.keyboard.press('l')
  expect(await page.locator('.table tbody tr').count()).toBe(8)
  expect(await page.locator('.columns .name').count()).toBe(10)
  await page.locator('.table .relation >> text=fought').click()
  await page.waitForSelector('.details .facts >> text=Clara Voss')
})

test('the keyboard steps along the connections of a node', async () => {
  const { page } = await open({ graph: storyJson(), hash: '#node=person/ada-lindqvist' })
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.details h2 >> text=Tomas Brandt')
})

test('help lists the keys, and closes with Escape', async () => {
  const { page } = await open({ graph: storyJson() })
  await page.keyboard.press('?')
  await page.waitForSelector('dialog[open] >> text=Bring your own')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
})

test('on a phone the details come up in a sheet', async () => {
  const { page } = await open({ graph: storyJson(), width: 390, height: 844, hash: '#node=person/tomas-brandt' })
  const sheet = page.locator('.sheet')
  await expect.poll(() => sheet.getAttribute('data-height')).toBe('half')
  await page.getByRole('tab', { name: 'Text' }).click()
  await page.waitForSelector('.sheet .article h2')
  await page.getByRole('button', { name: 'Pull the sheet up or down' }).press('Enter')
  await expect.poll(() => sheet.getAttribute('data-height')).toBe('full')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBe(0)
})

test('a node that is dragged stays where it is put, until it is let go', async () => {
  const { page } = await open({ graph: storyJson() })
  const before = (await middleOf(page, color.event))!
  await page.mouse.move(before.x, before.y)
  await page.mouse.down()
  await page.mouse.move(before.x + 40, before.y + 30, { steps: 4 })
  await page.mouse.up()
  await page.mouse.move(5, 5)
  await settled(page)
  const look = page.getByRole('button', { name: 'Layout, sizes, colours' })
  await look.click()
  await page.getByRole('radio', { name: /^Circle/ }).check()
  await page.getByRole('button', { name: 'Let go of what was moved (1)' }).click()
  await page.waitForSelector('text=Let go of what was moved', { state: 'detached' })
})

test('layouts move the nodes, and colours can mean communities', async () => {
  const { page } = await open({ graph: storyJson() })
  const before = (await middleOf(page, color.event))!
  await page.getByRole('button', { name: 'Layout, sizes, colours' }).click()
  await page.getByRole('radio', { name: /^Circle/ }).check()
  await settled(page)
  const after = (await middleOf(page, color.event))!
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(10)
  await page.getByRole('radio', { name: /^Community/ }).check()
  await page.waitForSelector('.legend a.chip >> text=Tomas Brandt')
  await page.getByRole('radio', { name: /^Influence/ }).check()
  await settled(page)
  expect(await middleOf(page, color.work)).toBeNull()
})

test('neighbours are expanded and collapsed while one node is in focus', async () => {
  const { page } = await open({
    graph: storyJson(),
    hash: '#node=person/ada-lindqvist&focus=work/northern-atlas&depth=2',
  })
  await settled(page)
  expect(await middleOf(page, color.event)).toBeNull()
  await page.getByRole('button', { name: 'Expand' }).click()
  await settled(page)
  expect(await middleOf(page, color.event)).not.toBeNull()
  await page.getByRole('button', { name: 'Collapse' }).click()
  await settled(page)
  expect(await middleOf(page, color.event)).toBeNull()
})

test('the first steps are ticked as they are done, and stay away once closed', async () => {
  const { page } = await open({ graph: storyJson() })
  expect(await page.locator('.first-steps .is-done').count()).toBe(0)
  await page.locator('.ranked .name').first().click()
  await page.waitForSelector('.details h2 >> text=Tomas Brandt')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.first-steps .is-done').count()).toBe(1)
  await page.getByRole('button', { name: 'Close the first steps' }).click()
  await page.reload()
  await page.waitForSelector('.details >> text=10 entities')
  expect(await page.locator('.first-steps').count()).toBe(0)
})

test('a map of the whole comes up while a part is seen, and leads to other parts', async () => {
  const { page } = await open({ graph: storyJson() })
  expect(await page.locator('.minimap').count()).toBe(0)
  for (let times = 0; times < 5; times++) await page.keyboard.press('+')
  const map = page.locator('.minimap')
  await map.waitFor()
  const picture = page.locator('.picture')
  const before = await picture.screenshot()
  await map.click({ position: { x: 12, y: 12 } })
  await settled(page)
  expect((await picture.screenshot()).equals(before)).toBe(false)
  await page.keyboard.press('f')
  await map.waitFor({ state: 'detached' })
})
