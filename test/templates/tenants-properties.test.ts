import fc from "fast-check";
import { expect, it } from "vitest";
import { type TenantsError, tenantsOf } from "../../provider/src/cli/provision/tenants";
import { definePortalTemplate, z } from "../../provider/src/templates";

const template = definePortalTemplate({
  name: "portal",
  parameters: z.object({
    text: z.string(),
    number: z.number().optional(),
    flag: z.boolean().optional(),
    part: z.object({ text: z.string().optional(), list: z.array(z.string()).optional() }),
    map: z.record(z.string(), z.string()).optional(),
  }),
  build: () => ({}),
});

/** Any text that a cell can hold: an empty one means that nothing is given. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('"', ",", ";", "\n", "\r\n", "\t", " ", "a", "ü") }),
);
const parameters = fc.record(
  {
    text,
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
    flag: fc.boolean(),
    part: fc.record({ text, list: fc.array(text, { minLength: 1, maxLength: 3 }) }, { requiredKeys: [] }),
    map: fc.record({ "a.b": text, c: text }),
  },
  { requiredKeys: ["text", "part"] },
);
const table = fc.record({
  tenants: fc.array(parameters, { minLength: 1, maxLength: 4 }),
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
});

const quoted = (cell: unknown) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
const headers = ["tenant", "text", "number", "flag", "part.text", "part.list", "map.a.b", "map.c"];

interface Given {
  readonly text: string;
  readonly number?: number;
  readonly flag?: boolean;
  readonly part: { readonly text?: string; readonly list?: readonly string[] };
  readonly map?: { readonly "a.b": string; readonly c: string };
}

const cellsOf = ({ text: own, number, flag, part, map }: Given, name: string) => [
  ...[name, own, number, flag, part.text, part.list && JSON.stringify(part.list)],
  ...[map?.["a.b"], map?.c],
];

it("reads what a writer of CSV has written, with the line of each row", () => {
  fc.assert(
    fc.property(table, ({ tenants, delimiter, lineEnd }) => {
      const rows = tenants.map((tenant, index) => cellsOf(tenant, `t${index}`).map(quoted).join(delimiter));
      const content = [headers.join(delimiter), ...rows].join(lineEnd);
      const read = tenantsOf("tenants.csv", content, template);
      expect(read.map((tenant) => tenant.parameters)).toEqual(tenants);
      const lineBefore = (row: number) => [headers[0], ...rows.slice(0, row)].join("\n").split(/\r\n|\r|\n/).length;
      expect(read.map(({ line }) => line)).toEqual(rows.map((_, row) => lineBefore(row) + 1));
    }),
    { numRuns: 150, seed: 1 },
  );
});

it("reads what a writer of JSON has written", () => {
  fc.assert(
    fc.property(fc.array(parameters, { minLength: 1, maxLength: 4 }), (tenants) => {
      const list = tenants.map((tenant, index) => ({ tenant: `t${index}`, ...tenant }));
      const indented = tenantsOf("tenants.json", JSON.stringify(list, undefined, 2), template);
      expect(indented.map((tenant) => tenant.parameters)).toEqual(tenants);
      // JSON is YAML as well.
      const asYaml = tenantsOf("tenants.yaml", JSON.stringify(list), template);
      expect(asYaml.map((tenant) => tenant.parameters)).toEqual(tenants);
    }),
    { numRuns: 60, seed: 2 },
  );
});

it("reads any text, or tells problems with lines that the text has", () => {
  const anyText = fc.string({
    maxLength: 60,
    unit: fc.constantFrom(
      '"',
      ",",
      ";",
      "\n",
      "\r",
      "\t",
      " ",
      "tenant",
      "text",
      "a",
      "{",
      "[",
      "]",
      ":",
      "-",
      "&a",
      "*a",
    ),
  });
  fc.assert(
    fc.property(anyText, fc.constantFrom("csv", "yaml", "json"), (content, ending) => {
      try {
        tenantsOf(`tenants.${ending}`, content, template);
      } catch (reason) {
        const { problems } = reason as TenantsError;
        expect(problems?.length).toBeGreaterThan(0);
        const lines = content.split(/\r\n|\r|\n/).length;
        for (const { line = 1 } of problems) expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 300, seed: 3 },
  );
});
