// Text as any XML reader takes it: `a < b` is `a &lt; b`.

const special = /[&<>"\u0000-\u001f\u0085\u2028\ud800-\udfff\ufffe\uffff]/
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu
const escaped = /[&<>"\t\n\r\u0085\u2028]/g
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

/**
 * Text for an XML 1.0 attribute or element, tabs and line ends of all kinds kept; characters that XML cannot hold (control
 * characters, lone surrogates) are left out.
 */
export const xml = (text: string): string =>
  special.test(text) ? text.replace(forbidden, '').replace(escaped, (mark) => escapes[mark]) : text
