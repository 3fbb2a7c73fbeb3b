// Finds the predicates of a document and their arguments by deep role, whatever the shape of the clause:
// "Ann met Bob", "Bob was met by Ann", "Ann, who met Bob", "Ann wants to meet Bob" all give meet(subj Ann, obj Bob).
// Deep roles after the control, raising and relative rules of Universal Dependencies' enhanced graphs.
import {
  exemplifying,
  lightVerbs,
  objectControl,
  officePhrases,
  receivingVerbs,
  subjectControl,
  verbPhrases,
} from '../../lexicon/light-verbs.ts'
import { moments } from '../../lexicon/calendar.ts'
import { relation } from '../../text/tree.ts'
import type { Token } from '../../types.ts'

export interface Argument {
  /** See lexicon/relations/row.ts. */
  role: string
  /** Index of its head token. */
  token: number
  /** 0 to 1: an argument that is understood rather than said is less sure. */
  sure: number
  /** How it hangs on the predicate, for readers: `nsubj:pass`, `obl:with`. */
  path: string
}

export interface Predicate {
  token: number
  /** The lemma, with its particle: `take over`. */
  lemma: string
  arguments: Argument[]
}

interface Subject {
  token: number
  sure: number
  path: string
}

const deepest = 6

const loose = new Set(['to', 'with', 'from', 'by', 'on', 'against', 'into', 'over', 'for', 'in', 'at'])

const isArticle = ({ deprel, lemma }: Token): boolean => deprel === 'det' && (lemma === 'a' || lemma === 'the')

/** Reads predicates off one document's trees. */
export class PredicateReader {
  readonly tokens: readonly Token[]
  readonly children: readonly number[][]

  constructor(tokens: readonly Token[], children: readonly number[][]) {
    this.tokens = tokens
    this.children = children
  }

  /** A verb and its arguments. */
  verb(index: number): Predicate {
    const found: Argument[] = []
    const passive = this.isPassive(index)
    const object = this.child(index, 'obj')
    const subject = this.subjectOf(index)
    if (subject) found.push({ ...subject, role: passive ? (object < 0 ? 'obj' : 'iobj') : 'subj' })
    for (const child of this.children[index]) this.addVerbArgument(index, child, passive, found)
    this.addGap(index, passive, found)
    return { token: index, lemma: this.lemma(index), arguments: this.expanded(found) }
  }

  /** A noun for a deed or a thing, and its arguments. */
  noun(index: number): Predicate {
    const found = [...this.nounModifiers(index), ...this.sharedModifiers(index)]
    const { head, deprel } = this.tokens[index]
    for (const child of this.children[index]) {
      if (relation(this.tokens[child]) === 'nsubj' && this.prepositionOf(index)) {
        found.push({ role: 'subj', token: this.resolved(child), sure: 0.9, path: 'nsubj' })
      }
    }
    if (head >= 0 && this.tokens[head].upos === 'VERB') this.addGovernor(head, deprel, found)
    return { token: index, lemma: this.tokens[index].lemma.toLowerCase(), arguments: this.expanded(found) }
  }

  /** A noun for an office or part, with those who hold it. */
  role(index: number): Predicate {
    const found = [
      ...this.nounModifiers(index),
      ...this.sharedModifiers(index),
      ...this.titleModifiers(index),
      ...this.holders(index),
    ]
    const lemma = this.office(index)
    const own = lemma.includes(' ') ? found.filter(({ role }) => role !== 'of') : found
    return { token: index, lemma, arguments: this.expanded(own) }
  }

  /** The lemma of an office, with the words that make it one: `head of state`. */
  office(index: number): string {
    const lemma = this.tokens[index].lemma.toLowerCase()
    if (this.tokens[index + 1]?.lemma !== 'of') return lemma
    const phrase = `${lemma} of ${this.tokens[index + 2]?.lemma.toLowerCase()}`
    return officePhrases.has(phrase) ? phrase : lemma
  }

  /** The one who does it or to whom it is done, as the surface has it: subject of the passive too. */
  subjectOf(index: number, depth = 0): Subject | null {
    if (depth > deepest) return null
    const all = this.children[index].filter((child) => relation(this.tokens[child]) === 'nsubj')
    const timeless = all.filter((child) => !moments.has(this.tokens[child].lemma.toLowerCase()))
    const own = timeless.length > 0 ? timeless : all
    const nearest = own.findLast((child) => child < index) ?? own[0]
    if (nearest !== undefined) {
      return { token: this.resolved(nearest), sure: 1, path: this.tokens[nearest].deprel }
    }
    const { head, deprel } = this.tokens[index]
    if (head < 0) return null
    switch (deprel) {
      case 'conj':
        return this.lent(this.subjectOf(head, depth + 1), 0.95, 'conj')
      case 'xcomp':
        return this.lent(this.controller(head, depth), 0.95, 'xcomp')
      case 'advcl':
        if (objectControl.has(this.tokens[head].lemma) && this.isInfinitive(index)) {
          return this.lent(this.controller(head, depth), 0.9, 'advcl')
        }
        return this.hasSubordinator(index) ? null : this.lent(this.subjectOf(head, depth + 1), 0.85, 'advcl')
      case 'acl':
      case 'dep':
      case 'parataxis':
        return this.modifiedSubject(index, head, depth)
      default:
        return null
    }
  }

  /** True where the verb's surface subject is its deep object. */
  isPassive(index: number): boolean {
    const { xpos, deprel, head } = this.tokens[index]
    let auxiliary = false
    let subject = false
    let object = false
    for (const child of this.children[index]) {
      const label = this.tokens[child].deprel
      if (label === 'aux:pass' || label === 'nsubj:pass') return true
      if (label === 'aux') auxiliary = true
      if (label === 'nsubj') subject = true
      if (label === 'obj') object = true
    }
    if (xpos !== 'VBN' || auxiliary) return false
    if (subject) return !object && this.tokens[index - 1].text === ','
    if (deprel === 'acl' || deprel === 'xcomp' || deprel === 'dep' || deprel === 'parataxis') return true
    if (deprel === 'advcl') return !object
    return deprel === 'conj' && head >= 0 && this.isPassive(head)
  }

  /** The preposition of a noun, with its fixed parts: `with`, `out of`; an empty string where there is none. */
  prepositionOf(index: number): string {
    for (const child of this.children[index]) {
      const { deprel, xpos } = this.tokens[child]
      if (deprel === 'compound' && child < index) {
        const inner = this.prepositionOf(child)
        if (inner !== '') return inner
      }
      if (deprel !== 'case' || xpos === 'POS') continue
      const parts = this.children[child].filter((part) => this.tokens[part].deprel === 'fixed')
      return [child, ...parts].map((part) => this.tokens[part].text.toLowerCase()).join(' ')
    }
    return ''
  }

  private addVerbArgument(verb: number, child: number, passive: boolean, found: Argument[]): void {
    const { deprel, xpos } = this.tokens[child]
    const token = this.resolved(child)
    switch (relation(this.tokens[child])) {
      case 'obj':
      case 'iobj': {
        const preposition = this.prepositionOf(child)
        found.push({ role: preposition || deprel, token, sure: 1, path: deprel })
        this.addLoose(child, found)
        break
      }
      case 'obl': {
        const preposition = this.prepositionOf(child)
        this.addLoose(child, found)
        const agent = passive && (deprel === 'obl:agent' || preposition === 'by')
        found.push({
          role: agent ? 'subj' : preposition,
          token,
          sure: 1,
          path: preposition ? `obl:${preposition}` : deprel,
        })
        break
      }
      case 'xcomp':
      case 'ccomp':
      case 'advcl':
        found.push({ role: 'xcomp', token: child, sure: 1, path: deprel })
        break
      case 'advmod':
        if (xpos === 'WRB' && this.tokens[child].lemma === 'where' && this.tokens[verb].deprel === 'acl:relcl') {
          found.push({ role: 'in', token: this.tokens[verb].head, sure: 0.9, path: 'advmod:where' })
        }
        break
    }
  }

  /** Phrases that a parser hangs on the noun before them and that may belong to the predicate: "gave a book *to Ann*". */
  private addLoose(noun: number, found: Argument[]): void {
    for (const child of this.children[noun]) {
      if (this.tokens[child].deprel !== 'nmod' || child < noun) continue
      const preposition = this.prepositionOf(child)
      if (loose.has(preposition)) {
        found.push({ role: preposition, token: this.resolved(child), sure: 0.85, path: `nmod:${preposition}` })
      }
    }
  }

  /** "the house that she bought": the noun is the object that the clause leaves out. */
  private addGap(verb: number, passive: boolean, found: Argument[]): void {
    const { deprel, head } = this.tokens[verb]
    if (deprel !== 'acl:relcl' || passive || head < 0) return
    const full = found.some(({ role, token }) => role === 'obj' || role === 'xcomp' || token === head)
    if (!full) found.push({ role: 'obj', token: head, sure: 0.8, path: 'acl:relcl' })
  }

  private nounModifiers(index: number): Argument[] {
    const found: Argument[] = []
    for (const child of this.children[index]) {
      const { deprel } = this.tokens[child]
      const token = this.resolved(child)
      switch (deprel) {
        case 'nmod:poss':
          found.push({ role: 'poss', token, sure: 1, path: deprel })
          break
        case 'nmod': {
          const preposition = this.prepositionOf(child)
          found.push({ role: preposition, token, sure: 1, path: `nmod:${preposition}` })
          if (this.tokens[child].upos === 'PROPN') this.addLoose(child, found)
          break
        }
        case 'compound':
        case 'amod':
        case 'nmod:desc':
          found.push({ role: 'mod', token, sure: 1, path: deprel })
          break
        case 'nmod:unmarked':
        case 'appos':
        case 'nummod':
        case 'dep':
        case 'obl:unmarked':
          found.push({ role: 'comma', token, sure: 1, path: deprel })
          break
      }
    }
    return found
  }

  /** "Riga's *Ana Ruiz* and *Bo Lind*": what stands before the first of a row holds for the rest. */
  private sharedModifiers(index: number): Argument[] {
    const { head, deprel } = this.tokens[index]
    if (deprel !== 'conj' || head > index) return []
    const isLeft = ({ role, token }: Argument): boolean => token < head && (role === 'poss' || role === 'mod')
    if (this.nounModifiers(index).some(({ role }) => role === 'poss')) return []
    return this.nounModifiers(head)
      .filter(isLeft)
      .map((argument) => ({ ...argument, sure: argument.sure * 0.7, path: `conj ${argument.path}` }))
  }

  /** In "the Australian minister John Hall" a parser may hang "Australian" on the name: it belongs to the office. */
  private titleModifiers(index: number): Argument[] {
    const { head, deprel } = this.tokens[index]
    if (head < 0 || (deprel !== 'nmod:desc' && deprel !== 'compound')) return []
    return this.nounModifiers(head).filter(({ role, token }) => token < index && (role === 'mod' || role === 'poss'))
  }

  /** What a noun takes from its verb: the subject of "had a talk", the receiver of "received a letter". */
  private addGovernor(verb: number, deprel: string, found: Argument[]): void {
    const subject = this.subjectOf(verb)
    const passive = this.isPassive(verb)
    const light = lightVerbs.has(this.lemma(verb).replace(' ', '_'))
    if (deprel === 'obj' || (deprel === 'nsubj:pass' && passive)) {
      const agent = deprel === 'obj' && !passive ? subject : null
      if (agent && receivingVerbs.has(this.tokens[verb].lemma)) {
        found.push({ ...agent, role: 'recipient' })
      } else if (agent && light) {
        found.push({ ...agent, role: 'subj', sure: agent.sure * 0.95 })
      }
      for (const child of this.children[verb]) {
        if (relation(this.tokens[child]) !== 'obl') continue
        const preposition = this.prepositionOf(child)
        const role = passive && preposition === 'by' ? 'subj' : preposition
        if (light || role === 'subj')
          found.push({ role, token: this.resolved(child), sure: 0.9, path: `obl:${preposition}` })
      }
    } else if (deprel === 'obl' && subject && !passive) {
      found.push({ ...subject, role: 'adjunct', sure: subject.sure * 0.8 })
    }
  }

  /** Those who hold the office that a noun names. */
  private holders(index: number): Argument[] {
    const found: Argument[] = []
    const { head, deprel } = this.tokens[index]
    if (!this.isPredicated(index)) found.push({ role: 'holder', token: index, sure: 1, path: 'self' })
    const add = (token: number, path: string, sure = 1): void => {
      found.push({ role: 'holder', token, sure, path })
    }
    for (const child of this.children[index]) {
      const label = this.tokens[child].deprel
      if (label === 'appos') add(child, label)
      if (label === 'nsubj' && this.children[index].some((sibling) => this.tokens[sibling].deprel === 'cop')) {
        add(this.resolved(child), 'cop')
      }
    }
    if (head < 0) return found
    if (deprel === 'appos' || deprel === 'nmod:desc' || deprel === 'compound' || this.isLooseApposition(index)) {
      add(head, deprel)
    }
    const become = this.tokens[head].upos === 'VERB'
    if (become && (deprel === 'xcomp' || (deprel === 'obl' && this.prepositionOf(index) === 'as'))) {
      const named = this.isPassive(head) ? -1 : this.child(head, 'obj')
      const subject = named < 0 ? this.subjectOf(head) : { token: named, sure: 0.95, path: 'obj' }
      if (subject) add(subject.token, `${subject.path} ${deprel}`, subject.sure)
    }
    return found
  }

  /** True where a noun says something of another and stands for nobody by itself: "she was *president*". */
  private isPredicated(index: number): boolean {
    const { deprel } = this.tokens[index]
    if (deprel === 'appos' || deprel === 'nmod:desc' || deprel === 'compound' || deprel === 'xcomp') return true
    if (this.isLooseApposition(index)) return true
    return (
      this.children[index].some((child) => this.tokens[child].deprel === 'cop') ||
      (deprel === 'obl' && this.prepositionOf(index) === 'as')
    )
  }

  /** "Riga, *a city* in Latvia" where a parser saw a list: a comma, an article, no "and". */
  private isLooseApposition(index: number): boolean {
    const { deprel, head } = this.tokens[index]
    if (deprel !== 'conj' && deprel !== 'nmod:unmarked' && deprel !== 'parataxis') return false
    if (this.tokens[head].upos !== 'PROPN' || head > index) return false
    const own = this.children[index].map((child) => this.tokens[child])
    return own.some(({ text }) => text === ',') && own.some(isArticle) && !own.some((token) => token.deprel === 'cc')
  }

  /** Who is to act in an open complement: the object of "ask", the subject of "want". */
  private controller(governor: number, depth: number): Subject | null {
    const second = this.child(governor, 'iobj')
    const object = second < 0 ? this.child(governor, 'obj') : second
    if (object >= 0 && !this.isPassive(governor) && !subjectControl.has(this.tokens[governor].lemma)) {
      return { token: this.resolved(object), sure: 0.95, path: 'obj' }
    }
    return this.subjectOf(governor, depth + 1)
  }

  /** The noun before "sent to the king", "living abroad", "a plan to leave". */
  private modifiedSubject(index: number, noun: number, depth: number): Subject | null {
    const { xpos } = this.tokens[index]
    if (this.tokens[noun].upos === 'VERB') return null
    if (xpos === 'VBG' && this.isMarked(index)) return this.lent(this.clauseSubject(noun, depth), 0.85, 'acl')
    if (xpos === 'VBN' || xpos === 'VBG' || xpos === 'VBD') return { token: noun, sure: 0.95, path: 'acl' }
    const owner = this.child(noun, 'nmod:poss')
    if (owner >= 0) return { token: this.resolved(owner), sure: 0.85, path: 'acl nmod:poss' }
    const { head, deprel } = this.tokens[noun]
    if (head < 0 || this.tokens[head].upos !== 'VERB' || relation({ deprel } as Token) !== 'obj') return null
    return this.lent(this.subjectOf(head, depth + 1), 0.8, 'acl')
  }

  private isInfinitive(index: number): boolean {
    return this.children[index].some(
      (child) => this.tokens[child].deprel === 'mark' && this.tokens[child].xpos === 'TO',
    )
  }

  /** "her family *after* travelling": a clause of its own, though it hangs on the noun before it. */
  private isMarked(index: number): boolean {
    return this.children[index].some((child) => this.tokens[child].deprel === 'mark')
  }

  /** The subject of the clause that a noun stands in. */
  private clauseSubject(noun: number, depth: number): Subject | null {
    let at = this.tokens[noun].head
    for (let steps = 0; steps < deepest && at >= 0; steps++) {
      if (this.tokens[at].upos === 'VERB') return this.subjectOf(at, depth + 1)
      at = this.tokens[at].head
    }
    return null
  }

  /** "When the war ended, …" has its own time and world: its subject is not the main clause's. */
  private hasSubordinator(index: number): boolean {
    return this.children[index].some((child) => {
      const { deprel, text } = this.tokens[child]
      return deprel === 'mark' && /^(?:if|because|that|as|since|although|though)$/i.test(text)
    })
  }

  private lent(subject: Subject | null, sure: number, path: string): Subject | null {
    return subject && { token: subject.token, sure: subject.sure * sure, path: `${subject.path} ${path}` }
  }

  /** For a relative pronoun the noun that it stands for, else the token itself. */
  private resolved(index: number): number {
    if (!/^W(?:DT|P\$?)$/.test(this.tokens[index].xpos)) return index
    let at = index
    for (let steps = 0; steps < deepest && at >= 0; steps++) {
      if (this.tokens[at].deprel === 'acl:relcl') return this.tokens[at].head
      at = this.tokens[at].head
    }
    return index
  }

  /** Conjuncts and examples have a part in the role too. */
  private expanded(found: readonly Argument[]): Argument[] {
    return found.flatMap((argument) => [argument, ...this.others(argument)])
  }

  private others(argument: Argument): Argument[] {
    if (argument.role === 'xcomp') return []
    if (
      argument.role === 'between' &&
      !this.children[argument.token].some((child) => this.tokens[child].deprel === 'conj')
    ) {
      return this.counterpart(argument)
    }
    return this.children[argument.token]
      .flatMap((child) => {
        const { deprel } = this.tokens[child]
        const more = { ...argument, token: child, path: `${argument.path} ${deprel}` }
        if (deprel === 'conj' && this.tokens[child].upos !== 'VERB') return [more, ...this.examples(more)]
        return []
      })
      .concat(this.examples(argument))
  }

  /** "between A and B": the B that a parser gave to another clause. */
  private counterpart(argument: Argument): Argument[] {
    const limit = Math.min(this.tokens.length, argument.token + 8)
    for (let and = argument.token + 1; and < limit; and++) {
      if (this.tokens[and].lemma !== 'and') continue
      const noun = this.tokens.slice(and, limit).findIndex(({ upos }) => upos === 'PROPN' || upos === 'NOUN')
      return noun < 0
        ? []
        : [{ ...argument, token: and + noun, sure: argument.sure * 0.8, path: `${argument.path} and` }]
    }
    return []
  }

  private examples(argument: Argument): Argument[] {
    return this.children[argument.token]
      .filter((child) => this.tokens[child].deprel === 'nmod' && exemplifying.has(this.prepositionOf(child)))
      .flatMap((child) => {
        const more = { ...argument, token: child, sure: argument.sure * 0.8, path: `${argument.path} example` }
        const conjuncts = this.children[child].filter((next) => this.tokens[next].deprel === 'conj')
        return [more, ...conjuncts.map((token) => ({ ...more, token }))]
      })
  }

  private child(index: number, deprel: string): number {
    return this.children[index].find((child) => this.tokens[child].deprel === deprel) ?? -1
  }

  private lemma(index: number): string {
    const { lemma } = this.tokens[index]
    const particle = this.child(index, 'compound:prt')
    if (particle >= 0) return `${lemma} ${this.tokens[particle].lemma}`.toLowerCase()
    const object = this.child(index, 'obj')
    const phrase = object < 0 ? '' : `${lemma} ${this.tokens[object].lemma}`.toLowerCase()
    return verbPhrases.has(phrase) ? phrase : lemma.toLowerCase()
  }
}
