import { describe, expect, it } from 'vitest';
import { append, problemsOf, readingOf, remove, replace, write } from './planted.ts';

describe('the fixture', () => {
  const { model, problems, notices } = readingOf();

  it('is read without a problem or a notice', () => {
    expect(problems).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('becomes a model of records by id, rows in order and prose by path', () => {
    expect([...model!.areas.keys()]).toEqual(['vn', 'region-test', 'p63-01', 'p63-02', 'p63-03', 'p34-01', 'p34-02']);
    expect(model!.observations[2]).toEqual({
      indicator: 'test-pupils',
      area: 'p63-02',
      year: 2023,
      sex: 'total',
      residence: 'total',
      value: 200,
      status: 'preliminary',
      flags: ['revised', 'break'],
      source: 'test-source',
      vintage: 'next',
    });
    expect(model!.observations[3]?.value).toBeNull();
    expect([...model!.chapters.keys()]).toEqual(['plan/plan', 'tasks/1']);
    expect(Object.keys(model!.pages.get('about')!)).toEqual(['en', 'fr', 'vi']);
    expect(model!.pages.get('about')?.en?.translated_from).toBe(model!.pages.get('about')?.vi?.version);
    expect(model!.site.as_of).toBe('2026-11-21');
  });
});

describe('references', () => {
  it('offer the nearest id, in YAML, in a CSV cell and in prose', () => {
    expect(
      problemsOf(
        replace('agencies/test-ministry.yaml', '- test-source', '- test-sauce'),
        replace('successions.csv', 'p63-02,p34-01', 'p63-02,p34-0l'),
        replace('pages/about.vi.mdx', 'id="p34-01"', 'id="p34-00"'),
        replace('tasks/1.yaml', '- test-pupils', '- something-quite-different-from-all'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:14  sources[0]: there is no "test-sauce" among sources; did you mean "test-source"?
      pages/about.vi.mdx:11  text: <Area> there is no "p34-00" among areas; did you mean "p34-01"?
      successions.csv:3  to_area: there is no "p34-0l" among areas; did you mean "p34-01"?
      tasks/1.yaml:19  indicators[0]: there is no "something-quite-different-from-all" among indicators; known are test-pupils-per-teacher, test-pupils, test-teachers"
    `);
  });

  it('of a file of values or a chapter are in its name', () => {
    expect(
      problemsOf(
        write('observations/test-pupil.csv', 'area,year,value,status,source\nvn,2023,1,final,test-source\n'),
        write('tasks/2.vi.mdx', "---\nlead: Không có nhóm này.\nupdated: '2026-11-20'\n---\n\nKhông có.\n"),
      ),
    ).toMatchInlineSnapshot(`
      "observations/test-pupil.csv:1  file: there is no "test-pupil" among indicators; did you mean "test-pupils"?
      tasks/2.vi.mdx:1  file: there is no "2" among tasks; did you mean "1"?"
    `);
  });

  it('to a record that cannot be read are not reported on top of it', () => {
    expect(
      problemsOf(
        replace('sources/test.yaml', 'kind: statistics', 'kind: "statistics'),
        replace('agencies/test-ministry.yaml', 'order: 1', 'order: [1'),
        replace('site.yaml', 'publisher: null', 'publisher: }'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:8  file: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      site.yaml:8  file: is not YAML: Unexpected flow-map-end token in YAML stream: "}"
      sources/test.yaml:4  file: is not YAML: a quotation mark is never closed"
    `);
  });
});

describe('unique ids', () => {
  it('are asked of records in lists, of rows and of addresses', () => {
    expect(
      problemsOf(
        replace('glossary.yaml', 'id: test-word', 'id: test-term'),
        append('observations/test-pupils.csv', 'vn,2023,601,final,,test-source\n'),
        append('islands.csv', 'dao-gia-dinh,Đảo Khác,islet,110,15,p63-03,p34-02,,true,test-source,seen\n'),
        replace('areas/provinces.yaml', 'slug: gia-dinh-c', 'slug: gia-dinh-a'),
      ),
    ).toMatchInlineSnapshot(`
      "areas/provinces.yaml:16  slug: the address "gia-dinh-a" stands already at areas/provinces.yaml:4
      glossary.yaml:12  id: "test-term" stands already at glossary.yaml:1
      islands.csv:3  island: "dao-gia-dinh" stands already at islands.csv:2
      observations/test-pupils.csv:7  area: "vn, 2023, total, total" stands already at observations/test-pupils.csv:2"
    `);
  });

  it('let the same year stand once for each sex and residence', () => {
    const table = 'area,year,sex,residence,value,status,source\n';
    const row = (sex: string, residence: string) => `vn,2023,${sex},${residence},1,final,test-source\n`;
    const rows = row('total', 'total') + row('female', 'total') + row('female', 'rural');
    expect(problemsOf(write('observations/test-teachers.csv', table + rows))).toBe('');
    expect(
      problemsOf(write('observations/test-teachers.csv', table + rows + row('female', 'rural'))),
    ).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:5  area: "vn, 2023, female, rural" stands already at observations/test-teachers.csv:4"`,
    );
  });
});

describe('schemas', () => {
  it('name the field, and the nearest word where there is one', () => {
    expect(
      problemsOf(
        replace('agencies/test-ministry.yaml', 'order: 1', 'ordre: 1'),
        replace('documents/1-qd-test-2025.yaml', 'type: decision', 'type: desicion'),
        replace('documents/2-nq-test-2025.yaml', 'number: 2/NQ-TEST', 'number: 2'),
        replace('tasks/1.yaml', 'number: 1', 'number: 1.5'),
        replace('targets/test-target.yaml', "adopted_on: '2025-01-07'", "adopted_on: 'tháng 1 năm 2025'"),
        replace('sources/test.yaml', "  read_on: '2026-11-20'\n", ''),
        replace('plan/plan.yaml', 'not_found: []', 'not_found: none'),
        replace('glossary.yaml', '  term:\n    vi: từ giả định\n', '  term:\n    vn: từ giả định\n'),
        replace('agencies/test-assembly.yaml', 'vi: Hội đồng Giả định', "vi: ''"),
        replace('changes/2026-11-21-test.yaml', "date: '2026-11-21'", 'date: 2026'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-assembly.yaml:2  name.vi: is empty
      agencies/test-ministry.yaml:1  order: is missing
      agencies/test-ministry.yaml:7  ordre: is not a field here; did you mean "order"?
      changes/2026-11-21-test.yaml:1  date: is not a date in quotes like "2025-01-07"
      documents/1-qd-test-2025.yaml:2  type: "desicion" is not one of law, resolution, decision, decree, circular, directive, dispatch, plan, observations; did you mean "decision"?
      documents/2-nq-test-2025.yaml:1  number: is a number, but should be a text
      glossary.yaml:2  term.vi: is missing
      glossary.yaml:3  term.vn: is not a field here; did you mean "vi"?
      plan/plan.yaml:16  not_found: is a text, but should be a list
      sources/test.yaml:1  read_on: is missing
      targets/test-target.yaml:16  adopted_on: "tháng 1 năm 2025" is not a date like "2025", "2025-01" or "2025-01-07"
      tasks/1.yaml:1  number: is a number, but should be a whole number"
    `);
  });

  it('tell a cell what it may hold', () => {
    expect(
      problemsOf(
        replace('observations/test-pupils.csv', 'vn,2023,600,final', 'vn,23,600,finale'),
        replace('observations/test-pupils.csv', 'p63-01,2023,100', 'p63-01,2023,'),
        replace('observations/test-pupils.csv', '2023,,missing', '2023,0,missing'),
        replace('observations/test-pupils.csv', 'revised;break', 'revised,break'),
        replace('islands.csv', 'false', 'no'),
      ),
    ).toMatchInlineSnapshot(`
      "islands.csv:2  outlined: "no" is neither true nor false
      observations/test-pupils.csv:2  year: "23" is not a year of four digits
      observations/test-pupils.csv:2  status: "finale" is not one of final, preliminary, estimate, projection, suppressed, missing, not_applicable; did you mean "final"?
      observations/test-pupils.csv:3  value: is empty, but the status is final
      observations/test-pupils.csv:4  row: has 7 cells, but the header has 6
      observations/test-pupils.csv:5  value: must be empty where the status is missing"
    `);
  });

  it('hold a ratio to its parts, and a certainty to a field that is there', () => {
    expect(
      problemsOf(
        replace('indicators/test-pupils-per-teacher.yaml', 'denominator: test-teachers\n', ''),
        append('agencies/test-ministry.yaml', 'confidence_of:\n  order: inferred\n  constructor: inferred\n'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:18  confidence_of.constructor: this record has no field constructor
      indicators/test-pupils-per-teacher.yaml:16  kind: a ratio names its numerator and its denominator, and nothing else does"
    `);
  });
});

describe('files', () => {
  it('belong to a kind, carry an id as their name and are all there', () => {
    expect(
      problemsOf(
        write('notes.txt', 'x'),
        write('source/test.yaml', '- id: x\n'),
        write('agencies/Test_Ministry.yaml', 'x: 1\n'),
        write('pages/about.de.mdx', 'x'),
        write('agencies/README.md', 'Left alone.'),
        remove('navigation.yaml'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/Test_Ministry.yaml:1  file: "Test_Ministry" is not an id: lower-case ASCII letters, digits and single hyphens
      navigation.yaml:1  file: is missing
      notes.txt:1  file: belongs to no kind of content
      pages/about.de.mdx:1  file: "de" is not a language of this site; it has vi, en, fr
      source/test.yaml:1  file: belongs to no kind of content; did you mean sources?"
    `);
  });

  it('of no folder are reported as such', () => {
    const { model, problems } = readingOf((folder) => remove('site.yaml')(folder));
    expect(model).toBeUndefined();
    expect(problems.map(({ file }) => file)).toEqual(['site.yaml']);
  });
});

it('reports everything at once, by file and line', () => {
  expect(
    problemsOf(
      replace('agencies/test-ministry.yaml', 'confidence: seen', 'confidence: sure'),
      replace('agencies/test-ministry.yaml', 'type: ministry', 'type: minister'),
      replace('areas/provinces.yaml', "valid_from: '2025-07-01'", "valid_from: '2025-07-32'"),
      replace('observations/test-teachers.csv', 'p63-02,2023,16', 'p63-02,2023,"16,5"'),
      replace('successions.csv', 'p63-03,p34-02', 'p63-03,p34-01'),
      replace('strings/fr.json', '{name}', '{nom}'),
      replace('pages/about.fr.mdx', '<Term id="test-term" />', '<Terme id="test-term" />'),
      replace('site.yaml', "number: '000'", 'number: none'),
    ),
  ).toMatchInlineSnapshot(`
    "agencies/test-ministry.yaml:6  type: "minister" is not one of ministry, ministerial_agency, former_ministry, former_ministerial_agency, state_body, party_body, mass_organisation, treaty_body, un_agency; did you mean "ministry"?
    agencies/test-ministry.yaml:15  confidence: "sure" is not one of seen, inferred, unverified
    areas/provinces.yaml:10  valid_from: 2025-07-32 is not a day of the calendar
    areas/provinces.yaml:14  id: p34-02 is made of no former province (successions.csv)
    observations/test-teachers.csv:3  value: "16,5" is not a number; decimals take a point and thousands no mark, so perhaps 16.5
    pages/about.fr.mdx:12  text: <Terme> is not a component of prose; did you mean "Term"?
    site.yaml:12  hotline.number: "none" is not a telephone number
    strings/fr.json:7  words.greeting: has the blanks {nom}, but vi has {name}
    successions.csv:2  date: 2025-07-01 is not the first day of p34-01, 2025-07-32
    successions.csv:3  date: 2025-07-01 is not the first day of p34-01, 2025-07-32
    successions.csv:4  date: 2025-07-01 is not the first day of p34-01, 2025-07-32"
  `);
});
