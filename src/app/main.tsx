// Brings the page up.
import { render } from 'preact'
import { start } from './actions.ts'
import { App } from './App.tsx'
import { listenToKeys } from './keyboard.ts'
import './styles.css'

listenToKeys()
render(<App />, document.getElementById('app')!)
void start()
