// The page's icons: strokes on a 24 × 24 grid, drawn in the colour of the text beside them.

const paths = {
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm9 2-4-4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-14v2m0 16v2M4.9 4.9l1.4 1.4m11.4 11.4 1.4 1.4M2 12h2m16 0h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  auto: 'M12 21a9 9 0 1 0 0-18v18Z M12 3a9 9 0 0 0 0 18',
  help: 'M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M12 17.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  filter: 'M4 6h16M7 12h10M10 18h4',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  article: 'M6 3h9l4 4v14H6zM9 12h7M9 16h7M9 8h3',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  graph:
    'M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm12 3a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.4 6.6l7.2 1.8M6.5 8.5l1.9 7.6M16.6 11l-5.9 5.6',
  focus: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 2v4m0 12v4M2 12h4m12 0h4',
  path: 'M6 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 18h7a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h7',
  out: 'M4 12h15m-5-5 5 5-5 5',
  in: 'M20 12H5m5-5-5 5 5 5',
  both: 'M4 12h16M8 8l-4 4 4 4m8-8 4 4-4 4',
  pin: 'M9 4h6l-1 6 4 4H6l4-4-1-6Zm3 10v6',
  sliders:
    'M4 7h9m4 0h3M4 17h3m4 0h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)

/** The mark of the page: two nodes and the string between them. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M7 23C10 8 21 24 25 9" class="logo-string" />
    <circle cx="7" cy="23" r="4.5" class="logo-node" />
    <circle cx="25" cy="9" r="4.5" class="logo-node" />
  </svg>
)
