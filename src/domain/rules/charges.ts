import { problemAt, sound, type Content, type Problem } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Whether an agency passed a field to another, directly or by way of others. */
function passedTo(content: Content, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const next = sound(content.agencies).find(({ id }) => id === from)?.record.successors ?? [];
  return next.some(({ agency }) => agency === to || passedTo(content, agency, to, seen));
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

function actionProblems(content: Content): Problem[] {
  return sound(content.actions).flatMap((entry) => {
    const { lead, lead_now: now, deadline, until } = entry.record;
    const problems: Problem[] = [];
    if (now !== undefined && now !== lead && !passedTo(content, lead, now))
      problems.push(problemAt(entry, ['lead_now'], `"${now}" is no successor of "${lead}" in the records of agencies`));
    if (deadline?.basis === 'period_end' && deadline.by !== until)
      problems.push(problemAt(entry, ['deadline', 'by'], `${deadline.by} is not the end of its period (until)`));
    return problems;
  });
}

/** A measure is led by its lead or a successor, and reports and replies come from bodies that are charged with the matter. */
export const charges: Rule = (content) => {
  const owing = bearers(content);
  const owes = (body: string, duty: string): boolean => owing.get(duty)?.has(body) ?? false;
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
  return [...actionProblems(content), ...reports, ...replies];
};
