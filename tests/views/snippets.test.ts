import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { describe, expect, it } from 'vitest';
import { table, type Table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { snippetsOf, tools, type Tool } from '../../src/views/snippets/snippets.ts';
import { fixture } from './fixture.ts';
import { real } from './speaking.ts';

/* The code that dataset pages offer, as it stands; another test runs it where its language is installed. */

// The large tables from the small content, the others from the real one, so that all types and long texts occur.
const large = new Set(['observations', 'series', 'assessments']);
const tables: readonly Table[] = datasets.map((dataset) => table(dataset, large.has(dataset.id) ? fixture() : real()));

const codeOf = ({ dataset, columns }: Table, tool: Tool, address: string): string =>
  snippetsOf(dataset, columns, address).find((snippet) => snippet.tool === tool)!.code;

describe('the code for each tool', () => {
  const address = 'https://example.org/data/series.csv';
  const series = tables.find(({ dataset }) => dataset === 'series')!;
  const areas = tables.find(({ dataset }) => dataset === 'areas')!;

  it.each(tools)('names the address and closes what it opens: %s', (tool) => {
    for (const each of tables) {
      const code = codeOf(each, tool, address);
      expect(code).toContain(address);
      const bare = code.replace(/"(?:[^"\n])*"/g, '""').replace(/'(?:[^'\n])*'/g, "''");
      const count = (sign: string): number => bare.split(sign).length - 1;
      expect([count('('), count('['), count('{')], `${tool} ${each.dataset}`).toEqual([
        count(')'),
        count(']'),
        count('}'),
      ]);
    }
  });

  it('is Power Query to the parser of those who made it', async () => {
    const isRead = async (code: string): Promise<boolean> =>
      TaskUtils.isParseStageOk(await TaskUtils.tryLexParse(DefaultSettings, code));
    for (const each of tables) expect(await isRead(codeOf(each, 'excel', address)), each.dataset).toBe(true);
    expect(await isRead(`${codeOf(series, 'excel', address)},`)).toBe(false);
  });

  it('keeps codes as text and turns what is a number, a date or a list', () => {
    expect(codeOf(series, 'excel', address)).toMatchInlineSnapshot(`
      "let
          Source = Csv.Document(
              Web.Contents("https://example.org/data/series.csv"),
              [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
          ),
          Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
          Emptied = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headed)),
          Typed = Table.TransformColumnTypes(Emptied, {
              {"year", Int64.Type},
              {"value", type number},
              {"low", type number},
              {"high", type number}
          }, "en-US")
      in
          Typed"
    `);
    expect(codeOf(series, 'r', address)).toMatchInlineSnapshot(`
      "series <- read.csv(
        "https://example.org/data/series.csv",
        colClasses = "character", na.strings = "", encoding = "UTF-8"
      )
      columns <- c("year")
      series[columns] <- lapply(series[columns], as.integer)
      columns <- c("value", "low", "high")
      series[columns] <- lapply(series[columns], as.numeric)
      columns <- c("inputs", "flags", "sources")
      series[columns] <- lapply(series[columns], function(cells) strsplit(replace(cells, is.na(cells), ""), ";", fixed = TRUE))

      str(series, list.len = 99, vec.len = 1)"
    `);
    expect(codeOf(series, 'pandas', address)).toMatchInlineSnapshot(`
      "from collections import defaultdict
      import pandas as pd

      types = defaultdict(
          lambda: "string",
          year="Int64",
          value="float64",
          low="float64",
          high="float64",
      )
      series = pd.read_csv(
          "https://example.org/data/series.csv",
          dtype=types,
          keep_default_na=False,
          na_values=[""],
          float_precision="round_trip",
      )
      for name in ["inputs", "flags", "sources"]:
          cells = series[name].fillna("")
          series[name] = [cell.split(";") if cell else [] for cell in cells]

      print(series.head())"
    `);
    expect(codeOf(series, 'duckdb', address)).toMatchInlineSnapshot(`
      "CREATE TABLE series AS
      SELECT * REPLACE (
        "year"::BIGINT AS "year",
        "value"::DOUBLE AS "value",
        "low"::DOUBLE AS "low",
        "high"::DOUBLE AS "high",
        coalesce(string_split("inputs", ';'), []) AS "inputs",
        coalesce(string_split("flags", ';'), []) AS "flags",
        coalesce(string_split("sources", ';'), []) AS "sources"
      )
      FROM read_csv(
        'https://example.org/data/series.csv',
        header = true, delim = ',', quote = '"', escape = '"', nullstr = '', all_varchar = true
      );

      FROM series LIMIT 5;"
    `);
    expect(codeOf(areas, 'duckdb', address)).toContain('"valid_from"::DATE AS "valid_from"');
    expect(codeOf(areas, 'excel', address)).not.toContain('gso_code');
  });
});
