import { describe, expect, it } from "vitest";
import { type TenantsError, tenantsOf } from "../../provider/src/cli/provision/tenants";
import { definePortalTemplate, secret, z } from "../../provider/src/templates";

const portal = definePortalTemplate({
  name: "portal",
  parameters: z.object({
    account: z.string(),
    seats: z.int().min(1).optional(),
    blind: z.boolean().default(true),
    plan: z.enum(["gold", "silver"]).optional(),
    permission: z.union([z.literal(1), z.literal(4)]).optional(),
    contact: z.object({ email: z.email(), name: z.string().optional() }),
    tags: z.array(z.string()).optional(),
    limits: z.array(z.number()).optional(),
    people: z.array(z.object({ email: z.email() })).optional(),
    properties: z.record(z.string(), z.string()).optional(),
    password: secret(z.string().min(8)).optional(),
  }),
  build: () => ({}),
});

const HEAD = "tenant,account,contact.email";
const ROW = "acme,1,a@acme.example";

/** What is wrong, without the first line, and without the name of the file. */
function problems(text: string | Uint8Array, ending = "csv"): string[] {
  try {
    tenantsOf(`tenants.${ending}`, text, portal);
    return [];
  } catch (reason) {
    const lines = (reason as TenantsError).message.split("\n");
    return lines.slice(1).map((line) => line.replace(`  tenants.${ending}`, ""));
  }
}

const csv = (...lines: string[]) => tenantsOf("tenants.csv", lines.join("\n"), portal);

describe("a CSV table", () => {
  it("gives each tenant its values, in the types of the template", () => {
    const [acme, birch] = csv(
      "tenant,connection,account,seats,blind,plan,permission,contact.email,tags,limits,people,properties.crm.id,password",
      'acme,first,007,3,FALSE,gold,4,a@acme.example,a; b ,1;2,"[{""email"":""x@acme.example""}]",C-1,env:ACME_PASSWORD',
      "birch,,2,,,,,b@birch.example,,,,,config:mail:password",
    );
    expect(acme).toEqual({
      name: "acme",
      connection: "first",
      line: 2,
      parameters: {
        account: "007",
        seats: 3,
        blind: false,
        plan: "gold",
        permission: 4,
        contact: { email: "a@acme.example" },
        tags: ["a", "b"],
        limits: [1, 2],
        people: [{ email: "x@acme.example" }],
        properties: { "crm.id": "C-1" },
        password: "env:ACME_PASSWORD",
      },
      secrets: [{ path: ["password"], from: "env", name: "ACME_PASSWORD" }],
    });
    expect(birch).toEqual({
      name: "birch",
      line: 3,
      parameters: { account: "2", contact: { email: "b@birch.example" }, password: "config:mail:password" },
      secrets: [{ path: ["password"], from: "config", name: "mail:password" }],
    });
  });

  it.each([
    ["semicolons", [HEAD.replaceAll(",", ";"), ROW.replaceAll(",", ";")].join("\n")],
    ["tabs", [HEAD.replaceAll(",", "\t"), ROW.replaceAll(",", "\t")].join("\n")],
    ["a byte order mark and line ends of Windows", `\uFEFF${HEAD}\r\n${ROW}\r\n`],
    ["line ends of both kinds", `${HEAD}\r\n${ROW}\n`],
    ["empty rows and columns", `${HEAD},\n\n${ROW},\n,,,\n`],
    ["quotes around everything", '"tenant","account","contact.email"\n"acme","1","a@acme.example"'],
    ["spaces around cells", "tenant , account,contact.email\n acme, 1 ,a@acme.example"],
  ])("may have %s", (_, text) => {
    const [acme] = tenantsOf("tenants.csv", Buffer.from(text), portal);
    expect(acme).toMatchObject({ name: "acme", parameters: { account: "1", contact: { email: "a@acme.example" } } });
  });

  it("tells all problems of all tenants at once, in the order of the file", () => {
    const text = [
      `${HEAD},seats,blind,permission,password`,
      "acme,1,a@acme.example,many,yes,4,hunter22",
      `${ROW},1,true,5,env:P`,
      "-x,,b@birch,0,true,,config:",
    ].join("\n");
    expect(problems(text)).toMatchInlineSnapshot(`
      [
        ":2, column "password": is a secret, and a table has none: expected env:NAME for an environment variable, or config:key for a secret in the stack's configuration",
        ":2, column "seats": expected a number, got text of 4 characters",
        ":2, column "blind": expected true or false, got text of 3 characters",
        ":3, column "permission": expected 1 or 4, got text of 1 character",
        ":3, column "tenant": line 2 has this tenant already; upper and lower case are no difference. Each has a name of its own",
        ":4, column "tenant": expected the name of a stack: up to 100 letters without accents, digits, points, hyphens and underscores, the first one a letter or digit",
        ":4, column "password": is a secret, and a table has none: expected env:NAME for an environment variable, or config:key for a secret in the stack's configuration",
        ":4, column "account": is required: expected text",
        ":4, column "seats": expected at least 1, got a number",
        ":4, column "contact.email": expected an e-mail address, got text of 7 characters",
      ]
    `);
    expect(problems(text).join()).not.toContain("hunter22");
  });

  it("tells each line, also behind cells of several lines", () => {
    const text = `tenant,account,contact.email,contact.name\r\na,1,a@a.example,"A\r\nB\r\nC"\r\n\r\nb,1,nobody,"x\ny"\r\nc,1,no,`;
    expect(problems(text).map((problem) => problem.split(",")[0])).toEqual([":6", ":8"]);
  });

  it.each([
    ["no byte", "", ": is empty. A table has a tenant in each row"],
    ["spaces alone", " \n", ": is empty. A table has a tenant in each row"],
    ["a header alone", `${HEAD}\n`, ": has no tenant"],
    [
      "no header for tenants",
      "name,account,contact.email\nacme,1,a@acme.example",
      ':1, column "name": there is no such parameter. Columns are: tenant, connection, account, seats, blind, plan, permission, contact, tags, limits, people, properties, password.',
      ':1, column "tenant": is missing: every table has it, with the name of each tenant\'s stack',
    ],
    [
      "a column that is no parameter",
      `${HEAD},acount\n${ROW},1`,
      ':1, column "acount": there is no such parameter. Did you mean "account"?',
    ],
    [
      "a column that is a list's part",
      `${HEAD},tags.0\n${ROW},1`,
      ':1, column "tags.0": there is no such parameter. Did you mean "tags"?',
    ],
    ["a column without a name", `${HEAD},\n${ROW},1`, ":1: a column with values has no name in the first line"],
    [
      "a column twice",
      `${HEAD},account\n${ROW},1`,
      ':1, column "account": stands there more than once. Keep one of them',
    ],
    [
      "a parameter and its parts",
      `${HEAD},contact\n${ROW},`,
      ':1, column "contact.email": the column "contact" has all of it already. Keep one of them',
    ],
    [
      "a parameter without a column",
      "tenant,contact.email\nacme,a@acme.example\nbirch,b@birch.example",
      ':1, column "account": is missing: expected text',
    ],
    [
      "rows that are too short or too long",
      `${HEAD}\nacme,1\nbirch,1,b@birch.example,1`,
      ":2: has 2 of 3 cells. A text with a comma in it stands in quotes",
      ":3: has 4 of 3 cells. A text with a comma in it stands in quotes",
    ],
    [
      "a tenant twice",
      `${HEAD}\n${ROW}\nAcme,2,b@acme.example`,
      ':3, column "tenant": line 2 has this tenant already; upper and lower case are no difference. Each has a name of its own',
    ],
    [
      "a tenant without a name",
      `${HEAD}\n,1,a@acme.example`,
      ':2, column "tenant": is required: the name of the tenant\'s stack',
    ],
    [
      "a connection that is no name",
      `${HEAD},connection\n${ROW},First One`,
      ':2, column "connection": expected a name in lower-case letters and digits, for example "acme"',
    ],
    [
      "JSON that is none",
      `${HEAD},people\n${ROW},[{]`,
      ':2, column "people": is no JSON, although it begins like it. Check its quotes: in CSV each is written twice',
    ],
    [
      "a list of objects without JSON",
      `${HEAD},people\n${ROW},a@b.example`,
      ':2, column "people": expected a list in JSON, because its items have parts',
    ],
    [
      "an open quote",
      `${HEAD}\nacme,1,"a@acme.example`,
      ":2: a quote is opened here and never closed, so that nothing behind it can be read",
    ],
    [
      "a quote inside of a text",
      `${HEAD}\nacme,1,a"b`,
      ":2: a text with a quote in it has to stand in quotes, and the quote in it is written twice",
    ],
    [
      "text behind a quote",
      `${HEAD}\nacme,1,"a"b`,
      ":2: a quote ends before its cell does. A quote inside of a text in quotes is written twice",
    ],
  ])("refuses %s", (_, text, ...expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it("is text in UTF-8", () => {
    expect(problems(Buffer.from("tenant\nM\xfcller", "latin1"))).toEqual([
      ': is no text in UTF-8. Spreadsheets save it as "CSV UTF-8"',
    ]);
  });

  it("shows text of strangers without letting it act", () => {
    expect(problems(`${HEAD},\u001b[31mred\n${ROW},1`)[0]).toContain("\\x1b[31mred");
  });

  it("knows no prototype", () => {
    expect(problems(`${HEAD},properties.__proto__\n${ROW},1`)[0]).toContain("there is no such parameter");
  });
});

const YAML = `
- tenant: acme
  account: 007
  blind: false
  contact: {email: a@acme.example, name: 12345678901234567890}
  limits: [1, 2.5]
  plan: ~
  password: env:P
- tenant: 2027
  connection: second
  account: "1"
  contact: {email: b@birch.example}
`;

describe("a YAML table", () => {
  it("is a list of tenants; what has to be text is kept as it was written", () => {
    expect(tenantsOf("tenants.yml", YAML, portal)).toEqual([
      {
        name: "acme",
        line: 2,
        parameters: {
          account: "007",
          blind: false,
          contact: { email: "a@acme.example", name: "12345678901234567890" },
          limits: [1, 2.5],
          password: "env:P",
        },
        secrets: [{ path: ["password"], from: "env", name: "P" }],
      },
      {
        name: "2027",
        connection: "second",
        line: 9,
        parameters: { account: "1", contact: { email: "b@birch.example" } },
        secrets: [],
      },
    ]);
  });

  it("may share values by reference", () => {
    const text =
      "- tenant: a\n  account: 1\n  contact: &us {email: us@north.example}\n- tenant: b\n  account: 2\n  contact: *us\n";
    expect(tenantsOf("tenants.yaml", text, portal)[1]?.parameters.contact).toEqual({ email: "us@north.example" });
  });

  it.each([
    [
      "another shape",
      "acme:\n  account: 1",
      ':1: expected a list of tenants, each an object with "tenant" and the parameters',
    ],
    [
      "an entry that is no object",
      "- acme\n- 1",
      ':1: expected a list of tenants, each an object with "tenant" and the parameters',
      ':2: expected a list of tenants, each an object with "tenant" and the parameters',
    ],
    [
      "broken YAML",
      "- tenant: acme\n  account: [1",
      ":2: this is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    [
      "a name twice",
      "- tenant: acme\n  account: 1\n  account: 2",
      ":3: a name stands twice in one object. Keep one of them",
    ],
    ["a tag", "- tenant: !!js/function acme", ":1: this is no YAML: Unresolved tag: tag:yaml.org,2002:js/function"],
    [
      "a value that has itself inside",
      "- &a\n  tenant: acme\n  account: 1\n  contact: *a",
      ":1: its references (*name) have no end or stand for far too much. Write it out",
    ],
    [
      "a reference to nothing",
      "- tenant: acme\n  contact: *a",
      ":1: its references (*name) have no end or stand for far too much. Write it out",
    ],
    [
      "wrong values, each with its line",
      "- tenant: acme\n  account: 1\n  contact:\n    email: nobody\n    emial: x\n  people:\n    - email: a@b.example\n    - email: 1\n- tenant: acme\n  account: 1\n",
      ":4, contact.email: expected an e-mail address, got text of 6 characters",
      ':5, contact.emial: there is no such parameter. Did you mean "email"?',
      ":8, people.1.email: expected an e-mail address, got text of 1 character",
      ":9, contact: is required: expected an object",
      ":9, tenant: line 1 has this tenant already; upper and lower case are no difference. Each has a name of its own",
    ],
  ])("refuses %s", (_, text, ...expected) => {
    expect(problems(text, "yaml")).toEqual(expected);
  });
});

describe("a JSON table", () => {
  const tenant = { tenant: "acme", account: 12, contact: { email: "a@acme.example" }, properties: { "crm.id": "C" } };

  it("is a list of tenants", () => {
    expect(tenantsOf("tenants.json", JSON.stringify([tenant], undefined, "\t"), portal)).toEqual([
      {
        name: "acme",
        line: 2,
        parameters: { account: "12", contact: tenant.contact, properties: tenant.properties },
        secrets: [],
      },
    ]);
  });

  it.each([
    ["YAML", "- tenant: acme", ":1: this is no JSON from column 1 on"],
    [
      "a name twice",
      '[\n  { "tenant": "a",\n    "tenant": "b" }\n]',
      ":3: a name stands twice in one object. Keep one of them",
    ],
    [
      "wrong values",
      '[\n  {\n    "tenant": "a",\n    "account": "1",\n    "contact": {\n      "email": 5\n    }\n  }\n]',
      ":6, contact.email: expected an e-mail address, got text of 1 character",
    ],
  ])("refuses %s", (_, text, ...expected) => {
    expect(problems(text, "json")).toEqual(expected);
  });
});

it("finds secrets in lists and maps as well", () => {
  const Deep = definePortalTemplate({
    name: "deep",
    parameters: z.object({
      keys: z.array(secret()),
      logins: z.array(z.object({ name: z.string(), password: secret().optional() })),
      byName: z.record(z.string(), secret()),
    }),
    build: () => ({}),
  });
  const tenant = {
    tenant: "acme",
    keys: ["env:A"],
    logins: [{ name: "a" }, { name: "b", password: "config:b" }],
    byName: { c: "env:C" },
  };
  const [acme] = tenantsOf("tenants.json", JSON.stringify([tenant]), Deep);
  expect(acme?.secrets).toEqual([
    { path: ["keys", "0"], from: "env", name: "A" },
    { path: ["logins", "1", "password"], from: "config", name: "b" },
    { path: ["byName", "c"], from: "env", name: "C" },
  ]);
  const bare = { ...tenant, keys: ["open"], byName: { c: 5 } };
  expect(() => tenantsOf("tenants.json", JSON.stringify([bare]), Deep)).toThrow(
    /2 problems.*keys\.0: is a secret.*byName\.c: is a secret/s,
  );
});

it("names the endings that a table can have", () => {
  expect(() => tenantsOf("tenants.xlsx", "", portal)).toThrow(
    "tenants.xlsx is no table of tenants: its name has to end in .csv, .json, .yaml, .yml.",
  );
});
