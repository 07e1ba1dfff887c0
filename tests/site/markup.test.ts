import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageAt } from './pages.ts';

/* One page of every type against the HTML standard and the rules of accessible markup. */

// JSON knows nothing of the names of severities, by which the type is narrower.
const settings = JSON.parse(readFileSync(join(import.meta.dirname, 'markup.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(settings);

function faultsIn(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

const types = [
  '/',
  '/404.html',
  '/data/',
  '/data/releases/latest/',
  '/vi/',
  '/fr/plan/',
  '/en/plan/tasks/2/',
  '/vi/agencies/',
  '/fr/agencies/ministry-of-health/',
  '/en/provinces/',
  '/vi/provinces/da-nang/',
  '/fr/provinces/before-2025/',
  '/en/provinces/before-2025/quang-nam/',
  '/vi/documents/',
  '/vi/documents/27-qd-ttg-2025/',
  '/fr/glossary/',
  '/en/indicators/',
  '/vi/indicators/under-five-mortality/',
  '/en/indicators/kindergarten-pupils/',
  '/fr/indicators/stunting/',
  '/vi/indicators/under-five-mortality-national/working/',
  '/en/indicators/wasting/working/',
  '/fr/indicators/targets/',
  '/vi/indicators/coverage/',
  '/en/data/',
  '/fr/data/series/',
  '/vi/about/',
  '/en/about/method/',
  '/fr/updates/',
  '/vi/search/',
];

describe('markup', () => {
  it.each(types)('%s is valid', (path) => expect(faultsIn(pageAt(path).html)).toEqual([]));

  it('would be found out', () => {
    const [head, tail] = ['<!DOCTYPE html><html lang="vi"><head><title>x</title></head><body>', '</body></html>'];
    expect(faultsIn(`${head}<p><div>x</div></p>${tail}`)).not.toEqual([]);
    expect(faultsIn(`${head}<h1 id="a">x</h1><p id="a">y</p>${tail}`)).toHaveLength(1);
    expect(faultsIn(`${head}<img src="/x.png">${tail}`)).not.toEqual([]);
  });
});
