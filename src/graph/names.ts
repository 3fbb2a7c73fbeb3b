// Names as keys: two spellings of one name give one key, whatever the case, the accents, the article or the dots.
//
//     nameKey('The U.S.') === nameKey('US') === 'us'        slug('Zoë Baird-O’Neill') === 'zoe-baird-oneill'

const accents = /[\u0300-\u036f]/g
/** Letters that Unicode does not take apart into a letter and an accent. */
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Lower case without accents. Scripts other than Latin, Greek and Cyrillic keep all their marks. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => ligatures[letter])

/** The key under which a name is merged and looked up; empty for a name without a letter or digit. */
export function nameKey(name: string): string {
  const words = fold(name)
    .replace(/['’`]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\./gu, '$1')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
  return words.replace(/^(?:the|an|a) (?=.)/u, '')
}

/** A name as part of a node key: words of letters and digits, joined by hyphens; `_` where there are none. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '') || '_'
