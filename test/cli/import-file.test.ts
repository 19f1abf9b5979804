import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseImportFile } from "../../provider/src/cli/import/import-file";
import { brokenAt } from "../../provider/src/cli/import/json-place";
import { definitions } from "../../provider/src/definitions";
import { SECRET, SIGNATURE } from "../../provider/src/kit/engine-texts";
import { providerText } from "../../provider/src/kit/resource";
import { fence } from "../demo/fences";

const problemsOf = (resources: unknown) => parseImportFile(JSON.stringify({ resources })).problems;
const group = { type: "clinked:Group", name: "acme", id: "1/17", inputs: { account: "1", friendlyName: "Acme" } };

describe("where a JSON text breaks", () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ["[1, 2", 1, 6],
    ['{"a": tru}', 1, 7],
    ['{"a": "line\nend"}', 1, 7],
    ["", 1, 1],
    ["[1] 2", 1, 5],
    ["[,]", 1, 2],
    ['{"a": 01}', 1, 7],
    ["{'a': 1}", 1, 2],
  ])("%j", (text, line, column) => expect(brokenAt(text)).toEqual({ line, column }));

  it("is where a sign that no JSON has was put in", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
        const text = JSON.stringify(value, undefined, 1);
        // Between two tokens: at a line's beginning.
        const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
        const at = starts[seed % starts.length] ?? 0;
        const { line, column } = brokenAt(`${text.slice(0, at)}§${text.slice(at)}`);
        expect(line).toBe(text.slice(0, at).split("\n").length);
        // The blanks of the line stand behind the sign.
        expect(column).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});

it("takes the file of the guide", () => {
  const text = fence("docs/import.md", ({ file }) => file === "import.json");
  const { entries, problems } = parseImportFile(text);
  expect(problems).toEqual([]);
  expect(entries.map(({ definition, name, id }) => [definition.type, name, id])).toEqual([
    ["clinked:Group", "explore", "1/1"],
    ["clinked:AccountMember", "ada", "1/ada"],
  ]);
});

it("takes a short type, placeholders, and no outputs", () => {
  const member = {
    account: "1",
    username: "ada",
    name: "Ada",
    email: "a@b.example",
    password: { portalsConfig: "adaPassword" },
  };
  expect(problemsOf([group, { type: "clinked:AccountMember", name: "ada", id: "1/ada", inputs: member }])).toEqual([]);
});

it("tells everything that is wrong, and nothing of what the inputs say", () => {
  const canary = "canary-of-a-secret";
  const problems = problemsOf([
    "text",
    { ...group, type: "clinked:Groop" },
    { ...group, type: "clickup:Group" },
    { ...group, type: "Task" },
    { ...group, id: "17" },
    { ...group, id: 17, name: " " },
    { ...group, id: "2/17", name: "other" },
    { ...group, id: "1/18", inputs: { ...group.inputs, friendlyName: 17, colour: canary } },
    { ...group, name: "again", id: "1/%31%37" },
    { ...group, id: "1/19" },
    { ...group, name: "text", id: "1/20", inputs: { ...group.inputs, __provider: canary, __set: [canary] } },
    {
      type: "clinked:AccountMember",
      name: "ada",
      id: "1/ada",
      inputs: { account: "1", password: { [SIGNATURE]: SECRET, plaintext: canary } },
    },
    { ...group, name: "more", id: "1/21", parent: canary },
    { type: "workdrive:AccessToken", name: "token", id: "u1", inputs: { user: "u1" } },
  ]);
  expect(problems.join("\n")).not.toContain(canary);
  expect(problems).toEqual([
    "resources[0]: expected an object with type, name, id and inputs",
    expect.stringMatching(/^resources\[1\] \(clinked:Groop acme\): type: there is no resource type "clinked:Groop"/),
    expect.stringContaining('type: there is no resource type "clickup:Group". Did you mean clinked:Group?'),
    expect.stringContaining('type: "Task" is the name of several types. Give one of clinked:Task, '),
    expect.stringMatching(
      /^resources\[4\] .*: id: clinked:Group: "17" is not an id of this type\. Give it as <account>\//,
    ),
    expect.stringMatching(/^resources\[5\].*name: is required/),
    expect.stringMatching(/^resources\[5\].*id: is required: the Pulumi id of the object, as a text/),
    expect.stringMatching(/^resources\[6\].*inputs\.account: is not the account of the id, which says "2"/),
    expect.stringMatching(/^resources\[7\].*inputs\.friendlyName: expected text, got a number/),
    expect.stringMatching(/^resources\[7\].*inputs\.colour: there is no such input/),
    expect.stringMatching(
      /^resources\[10\].*__provider: is not the text of this type\. .*require\("pulumi-portals\/dynamic"\)/,
    ),
    expect.stringMatching(/^resources\[10\].*inputs\.__set: belongs to outputs/),
    expect.stringMatching(/^resources\[11\].*the plaintext of a secret is no JSON text/),
    expect.stringMatching(/^resources\[12\].*parent: an entry has type, name, id, inputs, outputs alone/),
    expect.stringMatching(/^resources\[13\].*its token at creation only, so it cannot be imported/),
    'resources[9]: resources[7] is a clinked:Group named "acme" already. Names are unique within a type',
  ]);
});

it("finds two entries of one object, however its id is spelt", () => {
  const other = { ...group, name: "again", id: "1/%31%37" };
  expect(problemsOf([group, other])).toEqual([
    "resources[1]: resources[0] is a clinked:Group with the id 1/17 already. One object is one resource",
  ]);
});

it.each([
  ["[]", 'expected an object with a list "resources". docs/import.md shows one.'],
  ['{"resources": {}}', 'expected an object with a list "resources". docs/import.md shows one.'],
  ['{\n"resources": [\n{]\n}', "line 3, column 2: this is no JSON from here on. Correct the file."],
])("refuses %j", (text, problem) => expect(parseImportFile(text)).toEqual({ entries: [], problems: [problem] }));

it("takes the text of the engine as it is, and keeps it out of the inputs", () => {
  const inputs = { ...group.inputs, __provider: providerText("clinked:Group") };
  const { entries, problems } = parseImportFile(JSON.stringify({ resources: [{ ...group, inputs, outputs: inputs }] }));
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([{ inputs: group.inputs, outputs: group.inputs }]);
});

it("takes the entry on the page of each type, but for the one that nothing reads", () => {
  const resources = definitions.map(({ type }) => {
    const page = `docs/${type.replace(":", "/resources/")}.md`;
    return JSON.parse(fence(page, ({ language, text }) => language === "json" && text.includes('"__provider"')));
  });
  const named = resources.map((resource, at) => ({ ...resource, name: `example${at}` }));
  expect(problemsOf(named)).toEqual([
    expect.stringMatching(/workdrive:AccessToken example\d+\): the service shows its token at creation only/),
  ]);
});
