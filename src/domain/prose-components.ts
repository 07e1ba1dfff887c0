import type { KindName } from './kinds.ts';
import { pictures } from './vocabulary.ts';

type Attribute = { readonly ref?: KindName; readonly words?: readonly string[]; readonly optional?: true };

/** What `<Count of="…"/>` can count. */
export const countable = [
  'provinces',
  'former-provinces',
  'regions',
  'tasks',
  'ministries',
  'documents',
  'terms',
  'indicators',
  'checks',
  'merged-provinces',
  'unchanged-provinces',
] as const;
export type Countable = (typeof countable)[number];

/** The systems for which `<Commands on="…"/>` shows how to check a file. */
export const checkedOn = ['linux', 'macos', 'windows'] as const;
export type CheckedOn = (typeof checkedOn)[number];

/** The numbers that `<Hotline of="…"/>` can print; without `of`, that of the hotline for children. */
export const callable = ['police'] as const;
export type Callable = (typeof callable)[number];

/** The components that prose may use, by name, with their attributes; everything else is refused. */
export const proseComponents: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  Doc: { id: { ref: 'documents' } },
  Agency: { id: { ref: 'agencies' } },
  Term: { id: { ref: 'glossary' } },
  Task: { n: { ref: 'tasks' } },
  Indicator: { id: { ref: 'indicators' } },
  Area: { id: { ref: 'areas' } },
  Value: { of: { ref: 'indicators' }, in: { ref: 'areas' }, year: {} },
  Count: { of: { words: countable } },
  Day: { date: {} },
  Link: { to: {} },
  Site: { field: { words: ['publisher', 'contact', 'replies'] } },
  Commands: { on: { words: checkedOn } },
  Hotline: { of: { words: callable, optional: true } },
  Steps: { from: { ref: 'children' } },
  Picture: { of: { words: pictures } },
};
