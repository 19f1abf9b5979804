import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ProjectFiles } from "../../provider/src/export/code/project";
import { templateFiles } from "../../provider/src/export/template/project";
import { clients, firm } from "./fixtures/clients";
import { found } from "./fixtures/found";
import { harbour } from "./fixtures/harbour";

const sourceOf = (files: ProjectFiles): string => String(files.get("template.ts"));
const rowsOf = (files: ProjectFiles) => parse(String(files.get("tenants.yaml"))) as Record<string, unknown>[];
const parametersOf = (files: ProjectFiles) => Object.keys(rowsOf(files)[0] ?? {});

describe("a template out of one portal", () => {
  const files = templateFiles([harbour]);

  it("has the portal's own names, addresses, colours and people as parameters, and nothing else of it", () => {
    expect(parametersOf(files)).toEqual([
      ...["tenant", "account", "friendlyName", "navbarColor", "host", "port", "from", "customEmailSmtpUsername"],
      ...["password", "members"],
      ...["acmeHoldings", "birchCo", "cedarFoods"].flatMap((group) => [`${group}HeaderColor`, `${group}LogoFile`]),
      ...["acmeHoldingsTomasUsername", "birchCoInesUsername", "cedarFoodsViktorUsername"],
      ...["FirstMeeting", "SignTheLetter60", "SignTheLetter64"].map((task) => `acmeHoldings${task}Assignees`),
    ]);
    for (const own of ["Harbour Advisory", "#12263a", "maria", "mail.harbour.example"]) {
      expect(sourceOf(files)).not.toContain(own);
      expect(String(files.get("tenants.yaml"))).toContain(own);
    }
    expect(sourceOf(files)).toContain('name: "Advisers"');
    expect(sourceOf(files)).toContain("account: account.id");
  });

  it("waits for the people that a parameter names", () => {
    expect(sourceOf(files)).toContain(`    new clinked.GroupMember(
      "birch-co-ines",
      { group: birchCo.id, username: tenant.birchCoInesUsername, permission: 4, rights: advisers.id },
      { dependsOn: Object.values(members) },
    );
`);
  });

  it("lets a task wait for its people to be members of the group", () => {
    const [, task = ""] =
      /(new clinked\.Task\(\n {6}"acme-holdings-first-meeting",[\s\S]*?\n {4}\);)/.exec(sourceOf(files)) ?? [];
    expect(task).toContain("{ dependsOn: acmeHoldingsTomas },");
  });

  it("has no secret, but says where it stands", () => {
    expect(rowsOf(files)[0]?.password).toBe("env:HARBOUR_ADVISORY_PASSWORD");
    expect(sourceOf(files)).toContain("password: secret(z.string()),");
    expect(String(files.get("README.md"))).toContain("- `HARBOUR_ADVISORY_PASSWORD`");
  });
});

describe("a template out of two portals", () => {
  const other = clients.slice(0, 2).map((client) => ({ ...client, color: "#000000", contacts: [] }));
  const files = templateFiles([firm(clients.slice(0, 2)), firm(other)]);

  it("has what differs as parameters, and leaves what is equal where it is", () => {
    const [first, second] = rowsOf(files);
    expect(first).toMatchObject({ acmeHoldingsHeaderColor: "#27ae60", birchCoHeaderColor: "#8e44ad" });
    expect(second).toMatchObject({ acmeHoldingsHeaderColor: "#000000", birchCoHeaderColor: "#000000" });
    expect(second?.birchCoGroupInvites).toEqual({});
    expect(sourceOf(files)).toContain('friendlyName: "Harbour Advisory"');
    expect(sourceOf(files)).toContain('friendlyName: "Contracts"');
  });

  it("leaves out what only one of them has with others in it, and says so", () => {
    const alone = firm(clients.slice(0, 3));
    const both = templateFiles([alone, firm(other)]);
    expect(sourceOf(both)).not.toContain("Cedar Foods");
    expect(String(both.get("README.md"))).toMatch(/- Group `1\/19`: Only some of the portals have it/);
  });
});

it("is refused where there is no account", () => {
  const folder = found("clickup:Folder", "457", { space: "790", name: "Clients" });
  expect(() => templateFiles([{ product: "clickup", found: [folder], leftOut: [], requests: 0 }])).toThrow(
    "A template is made out of accounts",
  );
});
