// The bar at the top: search, new texts, saving, and how the page is seen.
import { download, type Format } from '../actions.ts'
import {
  adding,
  articleOpen,
  drawing,
  go,
  helping,
  model,
  searchInput,
  theme,
  toggleText,
  view,
  type Theme,
} from '../state.ts'
import { EntityPicker } from './EntityPicker.tsx'
import { Icon, Logo, type IconName } from './Icon.tsx'
import { Menu } from './Menu.tsx'

const formats: readonly { format: Format; words: string; tells: string }[] = [
  { format: 'gexf', words: 'GEXF', tells: 'for Gephi: colours, sizes, places, evidence, dates' },
  { format: 'json', words: 'JSON', tells: 'everything, texts included; opens here again' },
  { format: 'png', words: 'PNG', tells: 'the picture as it stands' },
]

const nextTheme: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }
const themeIcon: Readonly<Record<Theme, IconName>> = { auto: 'auto', light: 'sun', dark: 'moon' }
const themeWords: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' }

const Save = () => (
  <Menu label="Save" icon="download" closesOnChoice>
    {formats.map(({ format, words, tells }) => (
      <button
        key={format}
        type="button"
        class="menu-item"
        disabled={format === 'png' && !drawing.value}
        onClick={() => void download(format)}
      >
        {words}
        <small class="soft">{tells}</small>
      </button>
    ))}
  </Menu>
)

export const Header = () => (
  <header class="bar">
    <h1 class="brand">
      <a href="#" title="Back to the whole graph">
        <Logo />
        <span class="brand-name">Redstring</span>
      </a>
    </h1>
    {model.value ? (
      <EntityPicker
        label="Search"
        placeholder="Search names, relations, sentences"
        relations
        inputRef={(input) => (searchInput.value = input)}
        onPick={({ type, key }) =>
          go({
            selection: type === 'node' ? { type, node: key } : { type, edge: key, step: 0 },
            focus: view.value.focus,
          })
        }
      />
    ) : (
      <span class="picker" />
    )}
    <div class="bar-actions">
      {model.value && (
        <button
          type="button"
          class="button wide-only-button"
          aria-pressed={articleOpen.value}
          title="The text beside the graph (a)"
          onClick={toggleText}
        >
          <Icon name="article" />
          <span class="wide-only">Text</span>
        </button>
      )}
      {model.value && <Save />}
      <button type="button" class="button quiet" title="Help (?)" onClick={() => (helping.value = true)}>
        <Icon name="help" />
        <span class="said">Help</span>
      </button>
      <button
        type="button"
        class="button quiet"
        title={`Colours: ${themeWords[theme.value]}`}
        onClick={() => (theme.value = nextTheme[theme.value])}
      >
        <Icon name={themeIcon[theme.value]} />
        <span class="said">Colours: {themeWords[theme.value]}</span>
      </button>
      <button type="button" class="button primary" title="Add texts (t)" onClick={() => (adding.value = true)}>
        <Icon name="plus" />
        <span class="wide-only">Add text</span>
      </button>
    </div>
  </header>
)
