import { problemAt, sound, type Content, type Problem } from '../entry.ts';
import type { Rule } from './rule.ts';

/** The bodies whose records fit their schema; of others their own problem is reported, not what follows from it. */
const readBodies = (content: Content): ReadonlySet<string> =>
  new Set([...sound(content.agencies), ...sound(content.areas)].map(({ id }) => id));

/** Whether a body passed what it held to another, directly or by way of others. */
function passedTo(content: Content, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const agencies = sound(content.agencies).find(({ id }) => id === from)?.record.successors ?? [];
  const provinces = sound(content.successions).filter(({ record }) => record.from_area === from);
  const next = [...agencies.map(({ agency }) => agency), ...provinces.map(({ record }) => record.to_area)];
  return next.some((body) => body === to || passedTo(content, body, to, seen));
}

/** Who owes each duty, as the duty's own record says. */
function bearers(content: Content): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    sound(content.duties).map(({ record }) => [
      record.id,
      new Set([
        ...sound(content.agencies).flatMap(({ id, record: { type } }) =>
          record.of_agencies.includes(type) ? [id] : [],
        ),
        ...sound(content.areas).flatMap(({ id, record: { kind } }) => (record.of_areas.includes(kind) ? [id] : [])),
      ]),
    ]),
  );
}

function actionProblems(content: Content, read: ReadonlySet<string>): Problem[] {
  return sound(content.actions).flatMap((entry) => {
    const { lead, lead_now: now, deadline, until } = entry.record;
    const problems: Problem[] = [];
    if (now !== undefined && now !== lead && read.has(lead) && read.has(now) && !passedTo(content, lead, now))
      problems.push(
        problemAt(entry, ['lead_now'], `"${now}" is no successor of "${lead}" (agencies, successions.csv)`),
      );
    if (deadline?.basis === 'period_end' && deadline.by !== until)
      problems.push(problemAt(entry, ['deadline', 'by'], `${deadline.by} is not the end of its period (until)`));
    return problems;
  });
}

/** A measure is led by its lead or a successor, and reports and replies come from bodies that are charged with the matter. */
export const charges: Rule = (content) => {
  const [owing, read] = [bearers(content), readBodies(content)];
  const isPartial = content.duties.some(({ record }) => record === undefined);
  const owes = (body: string, duty: string): boolean => !read.has(body) || (owing.get(duty)?.has(body) ?? isPartial);
  const reports = sound(content.reports).flatMap((entry) => {
    const { body, duty } = entry.record;
    return owes(body, duty)
      ? []
      : [problemAt(entry, ['body'], `"${body}" does not owe the duty ${duty} (duties.yaml)`)];
  });
  const replies = sound(content.replies).flatMap((entry) => {
    const { body, duty, action } = entry.record;
    if (duty !== undefined && !owes(body, duty))
      return [problemAt(entry, ['body'], `"${body}" does not owe the duty ${duty} (duties.yaml)`)];
    const named = sound(content.actions).find(({ id }) => id === action)?.record;
    if (!named || [named.lead, named.lead_now, ...named.partners].includes(body)) return [];
    return [problemAt(entry, ['body'], `"${body}" is neither lead nor partner of "${action}"`)];
  });
  return [...actionProblems(content, read), ...reports, ...replies];
};
