import type { proseComponents } from '../../domain/prose-components.ts';
import Agency from './Agency.astro';
import Area from './Area.astro';
import Commands from './Commands.astro';
import Count from './Count.astro';
import Day from './Day.astro';
import Doc from './Doc.astro';
import Hotline from './Hotline.astro';
import Indicator from './Indicator.astro';
import Link from './Link.astro';
import Picture from './Picture.astro';
import Steps from './Steps.astro';
import Site from './Site.astro';
import Task from './Task.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** The components that prose may use by name; the rule on prose knows the same ones. */
export const components = {
  Agency,
  Area,
  Commands,
  Count,
  Day,
  Doc,
  Hotline,
  Indicator,
  Link,
  Picture,
  Site,
  Steps,
  Task,
  Term,
  Value,
} satisfies Record<keyof typeof proseComponents, unknown>;
